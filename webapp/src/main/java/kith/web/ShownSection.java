package kith.web;

import java.util.List;

/**
 * Parts of a care plan that stand together.
 *
 * @param heading such as "Where I live and why"
 */
public record ShownSection(String heading, List<ShownPart> parts) {}
