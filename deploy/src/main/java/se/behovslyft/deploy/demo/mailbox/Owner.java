package se.behovslyft.deploy.demo.mailbox;

/**
 * Someone who has received mail.
 *
 * @param address where to
 * @param name as in the registry, or the address
 * @param assignments what they do and for whom, or empty
 * @param mails how many mails
 * @param latest when the newest came, in words
 */
record Owner(String address, String name, String assignments, int mails, String latest) {}
