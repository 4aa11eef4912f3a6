package kith.form;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody typed into a form and has not saved yet.
 *
 * @param key the form's key; the submission will carry the same
 * @param form which form, such as {@code visit}
 * @param subject what it is about, such as {@code child=5}; a form is offered again where both are the same
 * @param fields what was typed, by field
 * @param savedAt when it last reached the server
 */
public record Draft(UUID key, String form, String subject, Map<String, String> fields, Instant savedAt) {
    public Draft {
        fields = Map.copyOf(fields);
    }
}
