package kith.form;

import java.util.UUID;

/**
 * A form that was sent. A step that takes one saves once, however often the form arrives.
 *
 * @param key the form's own, made when it was opened
 * @param fingerprint stands for everything that was typed; the same key with another one is another text
 */
public record Submission(UUID key, String fingerprint) {}
