package se.behovslyft.bot.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Divides elements into pages in order, each within a number of bytes. */
final class Pages {

    private Pages() {}

    /**
     * @param room the most bytes of a page; an element that is larger by itself gets a page of its own
     * @param tail what must stand together last; gets a page of its own when it does not fit on the last one
     */
    static List<List<ObjectNode>> of(List<ObjectNode> elements, List<ObjectNode> tail, int tailBytes, int room) {
        List<List<ObjectNode>> pages = new ArrayList<>();
        List<ObjectNode> page = new ArrayList<>();
        int used = 0;
        for (ObjectNode element : elements) {
            int size = Elements.bytes(element) + 1;
            if (!page.isEmpty() && used + size > room) {
                pages.add(page);
                page = new ArrayList<>();
                used = 0;
            }
            page.add(element);
            used += size;
        }
        if (!page.isEmpty() && used + tailBytes > room) {
            pages.add(page);
            page = new ArrayList<>();
        }
        page.addAll(tail);
        pages.add(page);
        return pages;
    }
}
