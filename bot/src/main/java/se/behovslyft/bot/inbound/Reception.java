package se.behovslyft.bot.inbound;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/**
 * Leads each activity to who takes care of it; what we do not know the type of is passed over. Sees to it that whoever wrote
 * gets an answer even when we fail, and that the log can be searched for it: the code that the person reads stands there too,
 * with what went wrong and where, but nothing of what was written.
 */
@Component
class Reception {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final String CODE = "correlation";
    private static final int CODE_LENGTH = 8;

    private final Messages messages;
    private final Arrivals arrivals;
    private final Replying replying;
    private final Sayings sayings;

    Reception(Messages messages, Arrivals arrivals, Replying replying, Sayings sayings) {
        this.messages = messages;
        this.arrivals = arrivals;
        this.replying = replying;
        this.sayings = sayings;
    }

    void take(Incoming incoming) {
        String code = UUID.randomUUID().toString().substring(0, CODE_LENGTH);
        try (var ignored = MDC.putCloseable(CODE, code)) {
            lead(incoming);
        } catch (RuntimeException fault) {
            LOG.error("{}: a {} from Teams failed: {}", code, incoming.type(), Faults.kindAndPlace(fault));
            if (incoming.isMessage()) {
                replying.tell(incoming.place(), sayings.sorry(code));
            }
        }
    }

    private void lead(Incoming incoming) {
        switch (incoming.type()) {
            case "message" -> messages.take(incoming);
            case "installationUpdate" -> arrivals.installed(incoming);
            default -> LOG.debug("An activity of another type was passed over");
        }
    }
}
