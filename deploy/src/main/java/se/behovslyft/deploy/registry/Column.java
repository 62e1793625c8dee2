package se.behovslyft.deploy.registry;

/** The columns there are. The headings that people write stand in the bundle under {@code registry.column}. */
enum Column {
    CODE,
    NAME,
    KIND,
    PART_OF,
    COUNTY,
    MAIL,
    REGISTRATOR,
    TEAMS_ID,
    ROLE,
    ORGANISATION,
    FROM,
    UNTIL,
    RSS,
    SERVICE_AREA,
    LEVEL,
    LEAD
}
