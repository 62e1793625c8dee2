package se.behovslyft.bot.inbound;

import com.microsoft.bot.connector.Channels;
import com.microsoft.bot.connector.authentication.AuthenticationConfiguration;
import com.microsoft.bot.connector.authentication.ChannelValidation;
import com.microsoft.bot.connector.authentication.CredentialProvider;
import com.microsoft.bot.connector.authentication.SimpleCredentialProvider;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.behovslyft.bot.BotSettings;
import se.behovslyft.bot.TeamsMode;

/**
 * Whether an activity comes from the Bot Framework. Only tokens that it has issued for this app, to that service address, are
 * good: the SDK would also take those of the emulator and of other bots ("skills"), for whose sender nobody vouches.
 */
@Component
class TokenCheck {

    private static final Logger LOG = LoggerFactory.getLogger(TokenCheck.class);

    private final TeamsMode mode;
    private final CredentialProvider app;
    private final Duration patience;

    TokenCheck(BotSettings settings, TeamsMode mode) {
        this.mode = mode;
        this.app = new SimpleCredentialProvider(settings.appId(), null);
        this.patience = settings.answerWithin();
        ChannelValidation.setOpenIdMetaDataUrl(settings.openIdMetadata().toString());
    }

    /** @param token the header Authorization, when there is one */
    boolean isGood(@Nullable String token, String serviceUrl) {
        return switch (mode) {
            case OFF -> false;
            // Somebody who has a token means another installation than this one.
            case ANONYMOUS -> token == null;
            case REGISTERED ->
                Optional.ofNullable(token)
                        .filter(given -> isOurs(given, serviceUrl))
                        .isPresent();
        };
    }

    private boolean isOurs(String token, String serviceUrl) {
        try {
            ChannelValidation.authenticateToken(
                            token, app, Channels.MSTEAMS, serviceUrl, new AuthenticationConfiguration())
                    .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            return true;
        } catch (RuntimeException refused) {
            // Some refusals come out of the call itself, others out of its future.
            LOG.info("An activity was refused: {}", Faults.kind(refused));
            return false;
        }
    }
}
