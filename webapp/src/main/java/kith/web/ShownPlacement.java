package kith.web;

import java.util.List;

/**
 * The placement that goes on, as a card.
 *
 * @param facts what is known of it, by name
 * @param lacks what is missing or comes next, a sentence each
 * @param plan how far its plan has come
 * @param planTo where the plan is
 * @param notices who must be told and what is said of it, a line each
 * @param told whether something is said of everybody
 * @param tellTo where it is recorded who was told
 * @param moreTo where more is recorded of it
 */
public record ShownPlacement(
        List<PlacementPlanPage.Part> facts,
        List<String> lacks,
        String plan,
        String planTo,
        List<String> notices,
        boolean told,
        String tellTo,
        String moreTo) {}
