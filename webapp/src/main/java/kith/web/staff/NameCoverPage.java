package kith.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.access.CurrentOfficer;
import kith.access.Role;
import kith.cover.CoverRefused;
import kith.cover.Covering;
import kith.form.Saved;
import kith.form.Submission;
import kith.officer.Colleagues;
import kith.officer.Staff;
import kith.record.StaffId;
import kith.web.Address;
import kith.web.Choice;
import kith.web.form.Answers;
import kith.web.form.FormPage;

/** Naming who sees the work of somebody who is away. */
@Named
@RequestScoped
public class NameCoverPage extends FormPage {
    private static final Set<Role> WITH_CASES = Set.of(Role.SOCIAL_WORKER, Role.REVIEWING_OFFICER, Role.TEAM_MANAGER);

    @Inject
    private Covering covering;

    @Inject
    private Colleagues colleagues;

    @Inject
    private CurrentOfficer current;

    private List<Staff> staff = List.of();

    @Override
    public String getForm() {
        return "cover";
    }

    @Override
    public String getSubject() {
        return "";
    }

    @Override
    public String getBack() {
        return "/cover";
    }

    @Override
    protected void open() {
        covering.covers();
        staff = colleagues.all().stream()
                .filter(each -> each.roles().stream().anyMatch(WITH_CASES::contains))
                .toList();
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!isManager()) {
            fields.put("away", me());
        }
        return fields;
    }

    private String me() {
        return Long.toString(current.get().staffId().value());
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        Set<String> known =
                staff.stream().map(each -> Long.toString(each.id().value())).collect(Collectors.toSet());
        String away = isManager() ? answers.oneOf("away", known, "cover.away.missing") : me();
        String cover = answers.oneOf("cover", known, "cover.cover.missing");
        LocalDate from = answers.day("from", "cover.from.missing");
        LocalDate to = answers.day("to", "cover.to.missing");
        if (answers.wrong()) {
            return null;
        }
        try {
            return covering.name(form, id(away), id(cover), from, to);
        } catch (CoverRefused refused) {
            answers.refuse(field(refused.reason()), text.get("cover.refused." + refused.reason()));
            return null;
        }
    }

    private static StaffId id(String chosen) {
        return new StaffId(Long.parseLong(chosen));
    }

    private static String field(CoverRefused.Reason reason) {
        return switch (reason) {
            case SAME_PERSON, CANNOT_COVER -> "cover";
            default -> "to";
        };
    }

    @Override
    protected Address after(Saved saved) {
        return Address.of("/cover");
    }

    /** Whether covers can be named for others too. */
    public boolean isManager() {
        return current.get().is(Role.TEAM_MANAGER);
    }

    /** Staff who can have cases of their own. */
    public List<Choice> getStaff() {
        return staff.stream()
                .map(each -> new Choice(Long.toString(each.id().value()), each.name(), false))
                .toList();
    }

    /** Staff who can cover: everybody but whoever names a cover for themselves. */
    public List<Choice> getCovers() {
        Stream<Choice> all = getStaff().stream();
        return isManager()
                ? all.toList()
                : all.filter(each -> !each.value().equals(me())).toList();
    }
}
