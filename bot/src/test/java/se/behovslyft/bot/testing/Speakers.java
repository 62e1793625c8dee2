package se.behovslyft.bot.testing;

/** The persons of the demo's chat client, by their object ids (samples/registry/personer.csv). */
public final class Speakers {

    public static final String TENANT = "3c1f6b9e-5a0d-4d52-9f0b-7e2a51c0d7aa";
    public static final String ASA = "b5a7e04c-6bd7-5e64-84be-a56ddf3816c0";
    public static final String MARTA = "f8779297-3ef4-55fc-b95f-ed7bb9d69d4c";
    public static final String JORGEN = "b4058eba-4cba-55b7-996f-db7ee4c66bb8";
    public static final String GORAN = "d6588138-fb48-5065-9521-edff86506b74";
    public static final String STRANGER = "00000000-0000-4000-8000-000000000000";

    private Speakers() {}
}
