package se.behovslyft.workbook;

import java.util.Locale;

/** The lines of the sheet Uppgifter, in its order (requirements B7). Labels and hints stand in the bundle. */
public enum HeadLine {
    ROUND,
    AREA,
    RSS,
    COUNTY,
    RESPONSIBLE_1,
    RESPONSIBLE_2,
    PERIOD,
    /** Networks that took part, or meetings arranged for the purpose. */
    NETWORKS,
    MEETINGS,
    RECONCILED,
    /** Whether the compilation agrees with the network's picture. */
    AGREES,
    AGREES_COMMENT,
    VERSION;

    String key() {
        return "head." + name().toLowerCase(Locale.ROOT);
    }
}
