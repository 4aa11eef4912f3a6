package kith.overview;

import java.time.Instant;
import java.util.UUID;
import kith.record.ChildId;

/**
 * Something typed and not saved, as its author finds it again.
 *
 * @param key the form's key, with which it is discarded
 * @param title what the form's page is called
 * @param page where it stands, such as {@code /child/record-visit}
 * @param subject what it is about, such as {@code child=5}
 * @param child whom it is about, or null where it is no child's
 * @param childName the child's name, or null
 * @param childNumber the council's number of the child, or null where it is no child's
 * @param savedAt when it was last kept
 */
public record DraftSummary(
        UUID key,
        String title,
        String page,
        String subject,
        ChildId child,
        String childName,
        String childNumber,
        Instant savedAt) {}
