package se.behovslyft.bot.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.behovslyft.bot.BotSettings;
import se.behovslyft.bot.TeamsMode;

/**
 * What an activity must say before its token is looked at. The SDK skips its own checks where the channel or the service
 * address is missing, and never looks at the tenant; and to whatever address stands here we would send our own token.
 */
@Component
class Gate {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final BotSettings settings;
    private final TeamsMode mode;

    Gate(BotSettings settings, TeamsMode mode) {
        this.settings = settings;
        this.mode = mode;
    }

    /** Why it is not let in; empty when it is. */
    Optional<String> obstacle(JsonNode activity) {
        if (!activity.path("channelId").asText().equals("msteams")) {
            return Optional.of("it is not from Teams");
        }
        if (!mayAnswerAt(activity.path("serviceUrl").asText())) {
            return Optional.of("its service address is not allowed");
        }
        Set<String> tenants = Incoming.tenants(activity);
        return tenants.size() == 1 && settings.allowedTenants().containsAll(tenants)
                ? Optional.empty()
                : Optional.of("its tenant is not allowed");
    }

    private boolean mayAnswerAt(String serviceUrl) {
        Optional<URI> address = parse(serviceUrl);
        if (address.isEmpty()) {
            return false;
        }
        String host = String.valueOf(address.get().getHost()).toLowerCase(Locale.ROOT);
        boolean onThisMachine = THIS_MACHINE.contains(host);
        boolean safe = onThisMachine || "https".equals(address.get().getScheme());
        return mode == TeamsMode.ANONYMOUS
                ? onThisMachine
                : safe && settings.allowedServiceHosts().contains(host);
    }

    /** An address to send to: no user in it, no query, no fragment. */
    private static Optional<URI> parse(String serviceUrl) {
        try {
            URI address = URI.create(serviceUrl);
            boolean plain = address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && Set.of("http", "https").contains(String.valueOf(address.getScheme()));
            return plain ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
