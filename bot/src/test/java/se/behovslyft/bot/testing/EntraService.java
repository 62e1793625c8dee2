package se.behovslyft.bot.testing;

import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;

/** Entra as Microsoft's own library sees it: answers who it is, and gives out the app's token. */
@TestComponent
public class EntraService implements IHttpClient {

    public static final String TOKEN = "appens-egen-nyckel";

    private static final String LOGIN = "https://login.microsoftonline.com/";
    private static final Map<String, List<String>> JSON = Map.of("Content-Type", List.of("application/json"));

    private record Answer(int statusCode, Map<String, List<String>> headers, String body) implements IHttpResponse {}

    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** The addresses asked, oldest first. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public IHttpResponse send(HttpRequest request) {
        asked.add(request.url().toString());
        return new Answer(200, JSON, request.url().getPath().contains("discovery") ? discovery() : token());
    }

    private static String token() {
        return """
               {"token_type":"Bearer","expires_in":3600,"ext_expires_in":3600,"access_token":"%s"}""".formatted(TOKEN);
    }

    private static String discovery() {
        return """
               {"tenant_discovery_endpoint":"%sx/v2.0/.well-known/openid-configuration","api-version":"1.1","metadata":[
               {"preferred_network":"login.microsoftonline.com","preferred_cache":"login.windows.net",
               "aliases":["login.microsoftonline.com","login.windows.net"]}]}""".formatted(LOGIN);
    }
}
