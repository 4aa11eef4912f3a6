package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.care.FollowingPlacements;
import kith.caserecord.ChildRecord.PlacementNotice;
import kith.form.Saved;
import kith.form.Submission;
import kith.web.Choice;
import kith.web.NoticeWords;

/** Who was told of a placement on a day, and who is not told for the child's sake. */
@Named
@RequestScoped
public class TellPlacementPage extends PlacedFormPage {
    private static final List<String> WAYS = List.of("LETTER", "EMAIL", "BY_HAND", "TELEPHONE", "MEETING");
    private static final List<String> MAY_BE_LEFT_OUT = List.of("PARENT", "CONTACT");
    private static final String OTHER = "CONTACT";

    @Inject
    private FollowingPlacements following;

    @Override
    public String getForm() {
        return "tell-placement";
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        putHeld(fields, livedIn());
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        return new LinkedHashMap<>();
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        List<PlacementNotice> said = new ArrayList<>(told(answers));
        String left = answers.words("withheld");
        String reason = left == null
                ? answers.words("withheldReason")
                : answers.words("withheldReason", "tellPlacement.withheldReason.missing");
        all().stream()
                .filter(notice -> key(notice).equals(left))
                .map(notice -> new PlacementNotice(null, notice.role(), notice.name(), null, null, reason))
                .forEach(said::add);
        if (said.isEmpty() && !answers.wrong()) {
            answers.refuse("told", text.get("tellPlacement.nobody"));
        }
        return take(answers, () -> following.told(child(), form, held(), said, whyLate()));
    }

    private List<PlacementNotice> told(Answers answers) {
        List<PlacementNotice> ticked = new ArrayList<>(
                all().stream().filter(notice -> answers.ticked(key(notice))).toList());
        String besides = answers.words("besides");
        if (besides != null) {
            ticked.add(new PlacementNotice(null, OTHER, besides, null, null, null));
        }
        if (ticked.isEmpty()) {
            return List.of();
        }
        LocalDate on = answers.pastDay("toldOn", "tellPlacement.toldOn.missing");
        String how = answers.anyOf("how", WAYS);
        return ticked.stream()
                .map(notice -> new PlacementNotice(null, notice.role(), notice.name(), on, how, null))
                .toList();
    }

    private List<PlacementNotice> all() {
        return livedIn() == null
                ? List.of()
                : NoticeWords.of(care(), livedIn().said().fromOn());
    }

    /** The same for as long as the notice is about the same person. */
    private static String key(PlacementNotice notice) {
        return "told-" + notice.role() + "-" + Integer.toHexString(notice.name().hashCode());
    }

    private String words(PlacementNotice notice) {
        return new NoticeWords(text).words(notice);
    }

    /** Everybody of whom something can be said, with what is said so far. */
    public List<Choice> getPeople() {
        return all().stream()
                .map(notice -> new Choice(key(notice), words(notice), false))
                .toList();
    }

    /** Whom the law lets leave out. */
    public List<Choice> getMayBeLeftOut() {
        return all().stream()
                .filter(notice -> MAY_BE_LEFT_OUT.contains(notice.role()))
                .map(notice -> new Choice(key(notice), new NoticeWords(text).who(notice), false))
                .toList();
    }

    /** How somebody can be told. */
    public List<Choice> getWays() {
        return WAYS.stream()
                .map(way -> new Choice(way, text.get("tellPlacement.how." + way), false))
                .toList();
    }
}
