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
import kith.officer.Colleagues;
import kith.officer.Staff;
import kith.plugin.Nation;
import kith.web.Choice;
import kith.web.Text;

/** What can be chosen in the forms about a child's care. */
@Named
@RequestScoped
public class CareChoices {
    private static final Set<String> NOT_AN_END = Set.of("X1");

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

    /** On what footing a child can live somewhere. */
    public List<Choice> getFootings() {
        return List.of("FULL", "TEMPORARY", "PARENT_BEFORE_ASSESSMENT", "EMERGENCY").stream()
                .map(footing -> new Choice(footing, text.get("stay.approval." + footing), false))
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
