package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.access.Role;
import kith.access.Today;
import kith.codes.CodeLists;
import kith.council.OfficersCouncil;
import kith.law.Law;
import kith.officer.Colleagues;
import kith.officer.Staff;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.web.Choice;
import kith.web.Text;

/** What can be chosen in the forms about a child's care. */
@Named
@RequestScoped
public class CareChoices {
    private static final Set<String> NOT_AN_END = Set.of("X1");
    private static final List<Footing> FOOTINGS = List.of(
            new Footing("FULL", null),
            new Footing("TEMPORARY", LimitQuestion.TEMPORARY_APPROVAL),
            new Footing("PARENT_BEFORE_ASSESSMENT", LimitQuestion.PARENT_ASSESSMENT),
            new Footing("EMERGENCY", LimitQuestion.EMERGENCY_PLACEMENT));

    /**
     * A footing on which a child can live somewhere.
     *
     * @param code how it is recorded
     * @param limit what the nation's law limits where it knows this footing; null where every law does
     */
    private record Footing(String code, LimitQuestion limit) {}

    @Inject
    private Colleagues colleagues;

    @Inject
    private Today today;

    @Inject
    private OfficersCouncil council;

    @Inject
    private Text text;

    private List<Staff> staff;

    /**
     * The codes of a list that may be used today.
     *
     * @param typed what stands in the field; it can always be chosen, as it may be a code of an earlier year
     */
    public List<Choice> of(String list, String typed) {
        Map<String, String> codes =
                CodeLists.codes(list, today.date().plusMonths(9).getYear(), council.nation());
        List<Choice> choices = new ArrayList<>();
        codes.forEach((code, meaning) -> choices.add(choice(list, code)));
        if (typed != null && !typed.isEmpty() && !codes.containsKey(typed)) {
            choices.add(choice(list, typed));
        }
        return choices;
    }

    private Choice choice(String list, String code) {
        String words = CodeLists.isToBeConfirmed(list, code)
                ? text.of("codes.unconfirmed", text.code(list, code))
                : text.code(list, code) + " (" + code + ")";
        return new Choice(code, words, false);
    }

    /** Whose the codes are, where the council is not in England; empty there, whose lists are the return's. */
    public String getForeign() {
        Nation nation = council.nation();
        return nation == Nation.ENGLAND ? "" : text.of("codes.foreign", text.get("about.nation." + nation));
    }

    /** Where a child can live. */
    public List<Choice> places(String typed) {
        return of("placement-type", typed).stream()
                .filter(choice -> !isTemporary(choice.value()))
                .toList();
    }

    /** Yes and no. */
    public List<Choice> getYesNo() {
        return List.of(new Choice("yes", text.get("yes"), false), new Choice("no", text.get("no"), false));
    }

    /** The reasons for being away for a while. */
    public List<Choice> getAbsences() {
        return of("placement-type", "").stream()
                .filter(choice -> isTemporary(choice.value()))
                .toList();
    }

    private static boolean isTemporary(String type) {
        return CodeLists.nearest("placement-type", type).startsWith("T");
    }

    /** Why being looked after can end. */
    public List<Choice> ends(String typed) {
        return of("reason-ceased", typed).stream()
                .filter(choice -> !NOT_AN_END.contains(choice.value()))
                .toList();
    }

    /** On what footing a child can live somewhere by the law of the council's nation. */
    public List<Choice> getFootings() {
        Law law = council.law();
        return FOOTINGS.stream()
                .filter(footing ->
                        footing.limit() == null || law.limit(footing.limit()).isPresent())
                .map(footing -> new Choice(footing.code(), text.get("stay.approval." + footing.code()), false))
                .toList();
    }

    /** The child's sex, as the return has it. */
    public List<Choice> getSexes() {
        return List.of("F", "M", "U").stream()
                .map(sex -> new Choice(sex, text.get("start.sex." + sex), false))
                .toList();
    }

    /** Who can be a child's social worker. */
    public List<Choice> getWorkers() {
        return with(Role.SOCIAL_WORKER);
    }

    /** Who can be a child's reviewing officer. */
    public List<Choice> getOfficers() {
        return with(Role.REVIEWING_OFFICER);
    }

    /** The teams a child can be given to. */
    public List<Choice> getTeams() {
        return colleagues.teams().stream()
                .map(team -> new Choice(Long.toString(team.id().value()), team.name(), false))
                .toList();
    }

    private List<Choice> with(Role role) {
        if (staff == null) {
            staff = colleagues.all();
        }
        return staff.stream()
                .filter(member -> member.roles().contains(role))
                .map(member -> new Choice(Long.toString(member.id().value()), member.name(), false))
                .toList();
    }
}
