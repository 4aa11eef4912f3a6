package kith.mail;

import java.io.Serializable;

/** An e-mail. Two councils may hold the same number; it means something only within one. */
public record MailId(long value) implements Serializable {}
