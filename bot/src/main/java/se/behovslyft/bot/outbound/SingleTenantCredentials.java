package se.behovslyft.bot.outbound;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.Authenticator;
import java.net.MalformedURLException;
import java.util.Optional;
import java.util.Set;
import se.behovslyft.bot.BotSettings;

/**
 * The app's own token, from the tenant it is registered in: new bots can be single-tenant only, which the SDK does not know
 * of. Unlike the SDK's own, it does not wait for ever.
 */
final class SingleTenantCredentials extends AppCredentials {

    private final BotSettings settings;
    private final Optional<IHttpClient> http;

    SingleTenantCredentials(BotSettings settings, Optional<IHttpClient> http) {
        super(settings.appTenant());
        this.settings = settings;
        this.http = http;
        setAppId(settings.appId());
    }

    @Override
    protected Authenticator buildAuthenticator() throws MalformedURLException {
        var builder = ConfidentialClientApplication.builder(
                        settings.appId(), ClientCredentialFactory.createFromSecret(settings.appSecret()))
                .authority(oAuthEndpoint())
                .connectTimeoutForDefaultHttpClient(
                        Math.toIntExact(settings.connectWithin().toMillis()))
                .readTimeoutForDefaultHttpClient(
                        Math.toIntExact(settings.answerWithin().toMillis()));
        http.ifPresent(builder::httpClient);
        ConfidentialClientApplication app = builder.build();
        var scope = ClientCredentialParameters.builder(Set.of(oAuthScope())).build();
        return () -> app.acquireToken(scope);
    }
}
