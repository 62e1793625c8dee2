package se.behovslyft.workbook.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets XML through as long as no single tag is longer than any program makes it. A reader of XML hands out text in
 * pieces, but holds a tag with its attributes whole, however long it is. For UTF-8 only.
 */
final class TagGuard extends FilterInputStream {

    private static final int LONGEST_TAG = 1024 * 1024;

    private boolean inTag;
    private byte quote;
    private int length;

    TagGuard(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
        int read = super.read(buffer, offset, wanted);
        for (int at = offset; at < offset + read; at++) {
            pass(buffer[at]);
        }
        return read;
    }

    private void pass(byte next) throws IOException {
        if (!inTag) {
            inTag = next == '<';
            length = 0;
        } else if (++length > LONGEST_TAG) {
            throw new IOException("A tag is longer than any program makes it");
        } else if (quote != 0) {
            quote = next == quote ? 0 : quote;
        } else if (next == '"' || next == '\'') {
            quote = next;
        } else {
            inTag = next != '>';
        }
    }
}
