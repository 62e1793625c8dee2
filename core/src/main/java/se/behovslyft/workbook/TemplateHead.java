package se.behovslyft.workbook;

import java.util.List;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.round.RoundId;

/**
 * Whom a template is made for.
 *
 * @param responsible those responsible at the RSS, the first two of whom are shown
 * @param period when needs are collected, as it is to be read
 */
public record TemplateHead(ForRound round, ForRss rss, List<Responsible> responsible, String period) {

    public TemplateHead {
        responsible = List.copyOf(responsible);
    }

    /** @param number the 7 of {@code O7-FYR-012} */
    public record ForRound(RoundId id, int number, String serviceArea) {}

    /**
     * @param code the FYR of {@code O7-FYR-012}
     * @param county county or part of one, or empty
     */
    public record ForRss(OrganisationId id, String name, String code, String county) {}

    /** A responsible person. */
    public record Responsible(String name, String mail) {}
}
