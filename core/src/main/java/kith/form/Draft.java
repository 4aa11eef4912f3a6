package kith.form;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody typed into a form and has not saved yet.
 *
 * @param key the form's key; the submission will carry the same
 * @param of into which form
 * @param fields what was typed, by field
 * @param savedAt when it last reached the server
 */
public record Draft(UUID key, Of of, Map<String, String> fields, Instant savedAt) {
    public Draft {
        fields = Map.copyOf(fields);
    }

    /**
     * The form that something was typed into; it is offered again where form and subject are the same.
     *
     * @param form which form, such as {@code visit}
     * @param subject what it is about, such as {@code child=5}
     * @param page where the form stands, such as {@code /child/record-visit}
     * @param title what the page is called in the author's language
     */
    public record Of(String form, String subject, String page, String title) {}
}
