package kith.mail;

/** How an e-mail stands. */
public enum MailState {
    /** It is to be sent, or to be tried again. */
    WAITING,
    /** A node is at it. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** The mail server refused it for good, or too often. It was not sent. */
    FAILED,
    /** The connection or the node was lost while the mail server took it: nobody knows whether it went out. It is not sent again by itself. */
    UNCERTAIN
}
