package kith.mail;

/**
 * An e-mail that this node has taken to send.
 *
 * @param id which
 * @param council of which council
 * @param version changes whenever a node takes it, so that a node that was thought dead cannot answer for another
 * @param address to which address
 * @param subject its subject
 * @param body its text
 * @param attempts how often it was tried, this time included
 */
record TakenMail(MailId id, String council, int version, String address, String subject, String body, int attempts) {}
