package se.behovslyft.mail;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings as an installation would write them. */
public final class Settings {

    private Settings() {}

    /** Name and value in turn, below {@code behovslyft.mail}; the service's own address is set. */
    public static MailSettings of(String... namesAndValues) {
        Map<String, String> settings = new HashMap<>(Map.of("behovslyft.mail.from.address", PostOffice.SERVICE));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            settings.put("behovslyft.mail." + namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("behovslyft.mail", Bindable.of(MailSettings.class));
    }

    /** The gateway's health where no mail waits for anybody. */
    public static MailStatus statusWith(MailSettings settings, Clock clock) {
        return new MailStatus(new NothingWaits(), settings, clock);
    }

    private record NothingWaits() implements MailCounts {
        @Override
        public long quarantined() {
            return 0;
        }

        @Override
        public long held() {
            return 0;
        }
    }
}
