package kith.message;

/**
 * Which messages are asked for.
 *
 * @param kind only those about this, or null for all
 * @param unreadOnly whether those that were read are left out
 * @param page from 1
 * @param size messages on a page
 */
public record MessageQuery(MessageKind kind, boolean unreadOnly, int page, int size) {
    public MessageQuery {
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("Pages count from 1 and hold at least one message.");
        }
    }
}
