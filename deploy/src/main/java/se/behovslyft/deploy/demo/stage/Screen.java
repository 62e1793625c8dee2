package se.behovslyft.deploy.demo.stage;

import java.io.Console;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** What whoever started the demo looks at. On a terminal a line can be written anew; in a file every line is new. */
public final class Screen {

    private static final String LINE_ANEW = "\r\u001b[2K";

    private final PrintStream out;
    private final boolean isTerminal;
    private boolean lineIsOpen;

    /** The standard output of this process. */
    public Screen() {
        this(System.out, terminal());
    }

    Screen(PrintStream out, boolean isTerminal) {
        this.out = out;
        this.isTerminal = isTerminal;
    }

    /** Writes lines that stay. */
    public synchronized void say(String text) {
        if (lineIsOpen) {
            out.println();
            lineIsOpen = false;
        }
        out.println(text);
        out.flush();
    }

    /** Writes a line that the next one replaces; only on a terminal. */
    public synchronized void sayForNow(String line) {
        if (isTerminal) {
            out.print(LINE_ANEW + line);
            out.flush();
            lineIsOpen = true;
        }
    }

    private static boolean terminal() {
        @Nullable Console console = System.console();
        return console != null && console.isTerminal();
    }
}
