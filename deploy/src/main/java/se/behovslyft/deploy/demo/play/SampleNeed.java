package se.behovslyft.deploy.demo.play;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.Map;
import se.behovslyft.workbook.NeedColumn;
import se.behovslyft.workbook.TemplateRow;

/**
 * A need of the samples.
 *
 * @param rss the name of the RSS, or of one of its units
 * @param level nationell, regional, lokal or osäker
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record SampleNeed(
        String rss,
        String title,
        String description,
        @JsonProperty("target_group") String targetGroup,
        @JsonProperty("existing_support") String existingSupport,
        @JsonProperty("source_type") String source,
        String level) {

    /**
     * The need as a row that somebody has filled in.
     *
     * @param outcome what is written as decided after the reconciliation, or blank
     */
    TemplateRow row(String outcome) {
        Map<NeedColumn, String> cells = new HashMap<>();
        cells.put(NeedColumn.TITLE, title);
        cells.put(NeedColumn.DESCRIPTION, description);
        cells.put(NeedColumn.TARGET_GROUP, targetGroup);
        cells.put(NeedColumn.KNOWN_SUPPORT, existingSupport);
        cells.put(NeedColumn.SOURCE, source);
        cells.put(NeedColumn.LEVEL, level);
        cells.put(NeedColumn.OUTCOME, outcome);
        return TemplateRow.written(cells);
    }
}
