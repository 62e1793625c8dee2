package se.behovslyft.dialog;

/** One slip of the finger: a letter changed, left out, put in, or two that changed places. */
final class Typo {

    private Typo() {}

    static boolean isOneSlip(String said, String meant) {
        if (Math.abs(said.length() - meant.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(said.length(), meant.length()) && said.charAt(start) == meant.charAt(start)) {
            start++;
        }
        String saidRest = said.substring(start);
        String meantRest = meant.substring(start);
        return tail(saidRest, 1).equals(tail(meantRest, 1))
                || saidRest.equals(tail(meantRest, 1))
                || tail(saidRest, 1).equals(meantRest)
                || swapped(saidRest, meantRest);
    }

    private static boolean swapped(String said, String meant) {
        return said.length() > 1
                && meant.length() > 1
                && said.charAt(0) == meant.charAt(1)
                && said.charAt(1) == meant.charAt(0)
                && tail(said, 2).equals(tail(meant, 2));
    }

    private static String tail(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }
}
