package se.behovslyft.bot.outbound;

/**
 * Where something is said in Teams: a conversation, and how it is reached.
 *
 * @param serviceUrl the address that Teams told us to answer at
 * @param conversation the id of the chat, the channel, or the thread in a channel
 * @param tenant whose Teams it is
 * @param bot our own id there
 * @param member the id of the person spoken to
 */
public record Place(String serviceUrl, String conversation, String tenant, String bot, String member) {

    private static final String THREAD = ";messageid=";

    /** The chat or channel, without which thread of it. */
    public Place withoutThread() {
        return new Place(serviceUrl, conversationWithoutThread(), tenant, bot, member);
    }

    /** The same place, in another conversation. */
    Place in(String other) {
        return new Place(serviceUrl, other, tenant, bot, member);
    }

    String conversationWithoutThread() {
        int thread = conversation.indexOf(THREAD);
        return thread < 0 ? conversation : conversation.substring(0, thread);
    }
}
