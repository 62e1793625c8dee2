package se.behovslyft.actor;

/** What an organisation is in the model. Stored by name. */
public enum OrganisationKind {
    RSS,
    MUNICIPALITY,
    COUNTY,
    NATIONAL_ACTOR,
    SKR
}
