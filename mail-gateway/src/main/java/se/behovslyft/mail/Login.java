package se.behovslyft.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How we get in at a mail server. A password in a file is read at every login, so that a token that somebody else renews
 * there is always the newest (XOAUTH2).
 *
 * @param file wins over the password
 */
public record Login(String user, String password, @Nullable Path file) {

    /** Whether there is anything to log in with. */
    public boolean isNeeded() {
        return !user.isBlank();
    }

    /** The password of this moment. */
    public String secret() {
        if (file == null) {
            return password;
        }
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The file with the mail password could not be read", e);
        }
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "Login[" + (isNeeded() ? "with user" : "none") + "]";
    }
}
