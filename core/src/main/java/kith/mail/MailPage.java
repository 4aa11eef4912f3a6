package kith.mail;

import java.util.List;

/**
 * A page of the log.
 *
 * @param rows the latest first
 * @param total how many there are in the state that was asked for
 * @param goesOut whether a mail server is set, so that e-mails go out at all
 */
public record MailPage(List<MailSummary> rows, long total, boolean goesOut) {}
