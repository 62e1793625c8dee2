package se.behovslyft.mail.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a mail server found out about the sender (RFC 8601). Only the topmost header counts, and only when our own mail server
 * wrote it: anyone can write the others.
 */
final class AuthenticationResults {

    /** What stands as our own server's name in the settings when it writes none. */
    static final String EXCHANGE_ONLINE = "exchange-online";

    private static final int LONGEST = 4_000;
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern PAIR = Pattern.compile("([\\w.-]+)\\s*=\\s*(\"[^\"]*\"|[^\\s;\"]+)");

    /** One method's result, e.g. {@code dkim=pass header.d=fyrbodal.example}, in lower case. */
    private record Finding(String method, String result, Map<String, String> properties) {

        boolean passed() {
            return result.equals("pass");
        }

        String property(String name) {
            return properties.getOrDefault(name, "");
        }
    }

    private final List<Finding> findings;

    private AuthenticationResults(List<Finding> findings) {
        this.findings = findings;
    }

    /**
     * @param headers every Authentication-Results of the mail, topmost first
     * @param ourServer the name our own mail server writes first
     */
    static AuthenticationResults of(List<String> headers, String ourServer) {
        if (headers.isEmpty()) {
            return new AuthenticationResults(List.of());
        }
        String topmost = headers.getFirst();
        String plain = withoutComments(topmost.substring(0, Math.min(topmost.length(), LONGEST)))
                .toLowerCase(Locale.ROOT);
        String[] parts = plain.split(";");
        boolean hasName = !parts[0].contains("=");
        String name = hasName ? parts[0].strip().split("\\s+")[0] : EXCHANGE_ONLINE;
        return new AuthenticationResults(name.equals(ourServer) ? findings(parts, hasName ? 1 : 0) : List.of());
    }

    /**
     * Whether the domain of that address vouches for the mail: by DMARC, or where it has no such policy by DKIM or SPF of the
     * same domain.
     */
    Authentication of(String sender) {
        String domain = sender.substring(sender.lastIndexOf('@') + 1);
        if (has("dmarc", "fail")) {
            return Authentication.FAILED;
        }
        boolean passed = findings.stream().filter(Finding::passed).anyMatch(finding -> switch (finding.method()) {
            case "dmarc" -> isSame(finding.property("header.from"), domain);
            case "dkim" -> isAligned(signer(finding), domain);
            case "spf" -> isAligned(domainOf(finding.property("smtp.mailfrom")), domain);
            default -> false;
        });
        return passed ? Authentication.PASSED : Authentication.NONE;
    }

    private boolean has(String method, String result) {
        return findings.stream()
                .anyMatch(finding ->
                        finding.method().equals(method) && finding.result().equals(result));
    }

    private static String signer(Finding dkim) {
        String domain = dkim.property("header.d");
        return domain.isEmpty() ? domainOf(dkim.property("header.i")) : domain;
    }

    private static String domainOf(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /** A DMARC result that does not say whose it is can only be the From's. */
    private static boolean isSame(String vouched, String domain) {
        return vouched.isEmpty() || isAligned(domainOf(vouched), domain);
    }

    /** The same domain, or one below the other; never a whole top-level domain. */
    private static boolean isAligned(String vouched, String domain) {
        return vouched.equals(domain)
                || (vouched.contains(".") && domain.endsWith("." + vouched))
                || (domain.contains(".") && vouched.endsWith("." + domain));
    }

    private static List<Finding> findings(String[] parts, int from) {
        List<Finding> findings = new ArrayList<>();
        for (int i = from; i < parts.length; i++) {
            List<MatchResult> pairs = PAIR.matcher(parts[i]).results().toList();
            if (!pairs.isEmpty()) {
                Map<String, String> properties = new HashMap<>();
                pairs.stream().skip(1).forEach(pair -> properties.putIfAbsent(pair.group(1), bare(pair.group(2))));
                findings.add(new Finding(
                        pairs.getFirst().group(1), bare(pairs.getFirst().group(2)), properties));
            }
        }
        return findings;
    }

    private static String bare(String value) {
        return value.replace("\"", "");
    }

    private static String withoutComments(String header) {
        String before;
        String text = header;
        do {
            before = text;
            text = COMMENT.matcher(text).replaceAll(" ");
        } while (!text.equals(before));
        return text;
    }
}
