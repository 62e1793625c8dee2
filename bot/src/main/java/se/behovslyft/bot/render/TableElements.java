package se.behovslyft.bot.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.behovslyft.document.Block;

/**
 * A table: as one where it is small enough to be read on a telephone, otherwise each row with its first cell as heading and
 * the others as facts below it.
 */
final class TableElements {

    private static final int FEW_COLUMNS = 3;
    private static final int MOST_COLUMNS = 4;
    private static final int WIDEST_OF_FOUR = 90;
    private static final int LONGEST_CELL = 200;
    private static final int LEAST_SHARE = 8;
    private static final int LARGEST_SHARE = 40;
    private static final int ROWS_TOGETHER = 15;

    private TableElements() {}

    static List<ObjectNode> of(Block.Table table) {
        List<ObjectNode> elements = new ArrayList<>();
        if (!table.caption().isBlank()) {
            elements.add(Elements.strong(table.caption()));
        }
        elements.addAll(isNarrow(table) ? asTables(table) : asFacts(table));
        return elements;
    }

    /** Up to three columns may wrap; four only when there is little in them. */
    private static boolean isNarrow(Block.Table table) {
        List<Integer> widths = widths(table);
        return widths.size() <= FEW_COLUMNS && widths.stream().allMatch(width -> width <= LONGEST_CELL)
                || widths.size() <= MOST_COLUMNS
                        && widths.stream().mapToInt(width -> width).sum() <= WIDEST_OF_FOUR;
    }

    private static List<Integer> widths(Block.Table table) {
        return IntStream.range(0, table.header().size())
                .mapToObj(column -> width(table, column))
                .toList();
    }

    /** The longest cell, the header's included. */
    private static int width(Block.Table table, int column) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }

    /** Long tables become several, each with the header, so that a part can be moved to the next card. */
    private static List<ObjectNode> asTables(Block.Table table) {
        List<ObjectNode> tables = new ArrayList<>();
        for (int from = 0; from < Math.max(1, table.rows().size()); from += ROWS_TOGETHER) {
            int to = Math.min(from + ROWS_TOGETHER, table.rows().size());
            List<ObjectNode> rows = new ArrayList<>();
            rows.add(row(table.header()));
            table.rows().subList(from, to).forEach(row -> rows.add(row(row)));
            tables.add(asTable(table, rows));
        }
        return tables;
    }

    private static ObjectNode asTable(Block.Table table, List<ObjectNode> rows) {
        ObjectNode element = Elements.of("Table").put("firstRowAsHeaders", true).put("showGridLines", true);
        element.set(
                "columns",
                Elements.array(widths(table).stream()
                        .map(width -> Elements.object().put("width", Math.clamp(width, LEAST_SHARE, LARGEST_SHARE)))
                        .toList()));
        element.set("rows", Elements.array(rows));
        return element;
    }

    private static ObjectNode row(List<String> cells) {
        ObjectNode row = Elements.of("TableRow");
        row.set(
                "cells",
                Elements.array(cells.stream()
                        .map(cell -> {
                            ObjectNode element = Elements.of("TableCell");
                            element.set(
                                    "items",
                                    Elements.array(List.of(Elements.text(Markdown.escaped(Lines.single(cell))))));
                            return element;
                        })
                        .toList()));
        return row;
    }

    private static List<ObjectNode> asFacts(Block.Table table) {
        List<ObjectNode> elements = new ArrayList<>();
        for (List<String> row : table.rows()) {
            String first = table.header().getFirst() + " " + row.getFirst();
            elements.add(Elements.strong(first).put("separator", true));
            elements.addAll(BlockElements.facts(IntStream.range(1, row.size())
                    .filter(column -> !row.get(column).isBlank())
                    .mapToObj(column -> new Block.Fact(table.header().get(column), row.get(column)))
                    .toList()));
        }
        return elements;
    }
}
