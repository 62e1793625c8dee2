package se.behovslyft.bot.testing;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** The Bot Framework's issuer of tokens, with a key of its own and the endpoints where that key is found. */
public final class TokenIssuer {

    public static final TokenIssuer RUNNING = new TokenIssuer();
    public static final String APP = "9d2c4f1e-66b1-4f0e-a0f7-2b7d3f5e8c10";
    public static final String ISSUER = "https://api.botframework.com";

    private static final String TEAMS_KEY = "nyckel-1";
    private static final String OTHER_CHANNELS_KEY = "nyckel-2";

    private final KeyPair keys = keys();
    private final HttpServer server;

    private TokenIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/openid", exchange -> answer(exchange, "{\"jwks_uri\":\"" + url("/keys") + "\"}"));
        server.createContext(
                "/keys",
                exchange -> answer(
                        exchange,
                        "{\"keys\":[" + key(TEAMS_KEY, "msteams") + "," + key(OTHER_CHANNELS_KEY, "webchat") + "]}"));
        server.start();
    }

    public String metadata() {
        return url("/openid");
    }

    /** A token that is good in every respect. */
    public JWTCreator.Builder good() {
        return JWT.create()
                .withKeyId(TEAMS_KEY)
                .withIssuer(ISSUER)
                .withAudience(APP)
                .withClaim("serviceurl", TeamsService.RUNNING.url())
                .withNotBefore(Instant.now().minus(Duration.ofMinutes(1)))
                .withExpiresAt(Instant.now().plus(Duration.ofHours(1)));
    }

    /** A good token but for its key, which is not meant for Teams. */
    public JWTCreator.Builder forAnotherChannel() {
        return good().withKeyId(OTHER_CHANNELS_KEY);
    }

    public String signed(JWTCreator.Builder token) {
        return "Bearer " + token.sign(Algorithm.RSA256(null, (RSAPrivateKey) keys.getPrivate()));
    }

    /** Signed by somebody else under our key's name. */
    public String forged(JWTCreator.Builder token) {
        return "Bearer " + token.sign(Algorithm.RSA256(null, (RSAPrivateKey) keys().getPrivate()));
    }

    /** Not signed at all. */
    public String unsigned(JWTCreator.Builder token) {
        return "Bearer " + token.sign(Algorithm.none());
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private String key(String id, String endorsement) {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return """
               {"kty":"RSA","use":"sig","kid":"%s","n":"%s","e":"%s","endorsements":["%s"]}\
               """.formatted(id, base64(key.getModulus()), base64(key.getPublicExponent()), endorsement);
    }

    private static String base64(BigInteger number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number.toByteArray());
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows RSA", e);
        }
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        try (exchange) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
