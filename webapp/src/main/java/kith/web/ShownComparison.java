package kith.web;

import java.util.List;

/**
 * A part of a plan as two versions have it.
 *
 * @param code such as {@code health}
 * @param heading such as "Health"
 * @param changed whether the later version says anything else
 * @param before what the earlier version says
 * @param after what the later version says
 */
public record ShownComparison(
        String code, String heading, boolean changed, List<ShownPart.Said> before, List<ShownPart.Said> after) {
    public String getCode() {
        return code;
    }
}
