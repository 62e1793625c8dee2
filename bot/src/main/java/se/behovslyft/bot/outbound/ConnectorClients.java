package se.behovslyft.bot.outbound;

import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import retrofit2.Retrofit;
import se.behovslyft.bot.BotSettings;
import se.behovslyft.bot.TeamsMode;

/**
 * The SDK's clients, one for each address of Teams. Differently set up than the SDK does: they follow no redirects (the token
 * would go along), give up in seconds, and leave it to us when to try again, since the SDK repeats what may have been
 * accepted and does not heed 429 and 412.
 */
@Component
class ConnectorClients {

    private static final int AT_ONCE = 32;

    private final BotSettings settings;
    private final AppCredentials credentials;
    private final Map<String, Conversations> clients = new ConcurrentHashMap<>();

    ConnectorClients(BotSettings settings, TeamsMode mode, ObjectProvider<IHttpClient> http) {
        this.settings = settings;
        this.credentials = mode == TeamsMode.REGISTERED
                ? new SingleTenantCredentials(settings, http.stream().findFirst())
                : MicrosoftAppCredentials.empty();
    }

    Conversations at(String serviceUrl) {
        return clients.computeIfAbsent(serviceUrl, url -> new RestConnectorClient(client(url)).getConversations());
    }

    private RestClient client(String serviceUrl) {
        // The builder sets long waiting times of its own, so ours come after it.
        return new RestClient.Builder(http(), new Retrofit.Builder())
                .withBaseUrl(serviceUrl)
                .withCredentials(credentials)
                .withSerializerAdapter(new JacksonAdapter())
                .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                .withConnectionTimeout(settings.connectWithin().toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS)
                .withReadTimeout(settings.answerWithin().toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS)
                .withRetryStrategy(new Never())
                .build();
    }

    private OkHttpClient.Builder http() {
        var dispatcher = new Dispatcher();
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .followRedirects(false)
                .followSslRedirects(false)
                .callTimeout(settings.connectWithin().plus(settings.answerWithin()));
    }

    private static final class Never extends RetryStrategy {

        Never() {
            super("never", false);
        }

        @Override
        public boolean shouldRetry(int retryCount, Response response) {
            return false;
        }
    }
}
