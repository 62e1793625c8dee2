package se.behovslyft.mail.outbound;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that answers one command as told, and every other kindly. Serves one connection. */
final class ScriptedServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String command;
    private final String answer;

    /** @param command its first word, e.g. RCPT; HELLO for the greeting, and "." for the end of the mail */
    ScriptedServer(String command, String answer) throws IOException {
        this.socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        this.command = command;
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        try (Socket client = socket.accept();
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
            say(out, reply("HELLO", "220 test"));
            boolean inMail = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String word = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                if (!inMail || line.equals(".")) {
                    String said = reply(word, word.equals("DATA") ? "354 go on" : "250 fine");
                    say(out, said);
                    inMail = word.equals("DATA") && said.startsWith("354");
                }
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private String reply(String word, String otherwise) {
        return word.equals(command) ? answer : otherwise;
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    static ScriptedServer answering(String command, String answer) {
        try {
            return new ScriptedServer(command, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
