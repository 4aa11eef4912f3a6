package kith.web;

import java.util.List;

/**
 * One dispute, as the page of its child shows it.
 *
 * @param title what it is about, and when it was raised by whom
 * @param concern the concern in words
 * @param wanted what is to happen
 * @param tag how it stands
 * @param stages what became of each stage, in a sentence
 * @param facts when the council acted, that Cafcass was turned to, what came of it, each in a sentence
 * @param clocks by when it, and its stage, is to be resolved, with the reason
 * @param steps what this officer may record of it, each with its address
 */
public record ShownDispute(
        String title,
        String concern,
        String wanted,
        Tag tag,
        List<String> stages,
        List<String> facts,
        List<ShownClock> clocks,
        List<Choice> steps) {}
