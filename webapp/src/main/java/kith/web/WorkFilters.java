package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kith.duty.DutyCode;
import kith.worklist.WorkChoices;
import kith.worklist.WorkGroup;
import kith.worklist.WorkScope;

/** What My work can be filtered by, and which filters are in force. */
@Named
@RequestScoped
public class WorkFilters {

    @Inject
    private Text text;

    @Inject
    private WorkAddress address;

    private WorkChoices choices = new WorkChoices(List.of(), List.of(), List.of());
    private List<WorkScope> scopes = List.of();
    private WorkScope scope;

    void offer(WorkChoices offered, List<WorkScope> allowed, WorkScope chosen) {
        choices = offered;
        scopes = allowed;
        scope = chosen;
    }

    /** Whose work may be shown. */
    public List<Choice> getWhose() {
        return scopes.stream()
                .map(each -> new Choice(
                        WorkAddress.code(each), text.get("work.whose." + WorkAddress.code(each)), each == scope))
                .toList();
    }

    /** Every duty, in groups that can be chosen as a whole. */
    public List<Choice> getDuties() {
        List<Choice> all = new ArrayList<>();
        all.add(any(address.getDuty()));
        Set<DutyCode> rest = EnumSet.allOf(DutyCode.class);
        for (WorkGroup group : WorkGroup.values()) {
            String name = text.get("work.group." + group.code());
            all.add(choice(WorkAddress.GROUP + group.code(), text.of("work.group.all", name), address.getDuty()));
            group.duties().forEach(duty -> {
                rest.remove(duty);
                all.add(choice(duty.code(), text.of("work.group.one", name, text.duty(duty)), address.getDuty()));
            });
        }
        rest.forEach(duty -> all.add(choice(duty.code(), text.duty(duty), address.getDuty())));
        return all;
    }

    /** The types of placement that occur. */
    public List<Choice> getPlacements() {
        Stream<Choice> types = choices.placementTypes().stream()
                .map(type -> choice(type, text.code("placement-type", type), address.getPlacement()));
        return Stream.concat(Stream.of(any(address.getPlacement())), types).toList();
    }

    /** The social workers that occur. */
    public List<Choice> getWorkers() {
        return people(choices.workers(), address.getWorker());
    }

    /** The reviewing officers that occur. */
    public List<Choice> getOfficers() {
        return people(choices.reviewingOfficers(), address.getOfficer());
    }

    private List<Choice> people(List<String> names, String chosen) {
        return Stream.concat(Stream.of(any(chosen)), names.stream().map(name -> choice(name, name, chosen)))
                .toList();
    }

    /** The filters in force, each with the address without it. */
    public List<Choice> getChosen() {
        return Stream.of(
                        chosen("duty", getDuties()),
                        chosen("placement", getPlacements()),
                        chosen("worker", getWorkers()),
                        chosen("officer", getOfficers()))
                .flatMap(filter -> filter)
                .toList();
    }

    private Stream<Choice> chosen(String name, List<Choice> options) {
        return options.stream()
                .filter(option -> option.chosen() && !option.value().equals(Choice.ANY))
                .map(option -> new Choice(
                        address.address().with(name, null).toString(),
                        text.of("work.chosen.one", text.get("work." + name), option.words()),
                        true));
    }

    /** The address without any filter. */
    public String getCleared() {
        Address cleared = address.address();
        for (String name : Arrays.asList("duty", "placement", "worker", "officer")) {
            cleared = cleared.with(name, null);
        }
        return cleared.toString();
    }

    private Choice any(String chosen) {
        return new Choice(Choice.ANY, text.get("work.any"), chosen == null);
    }

    private static Choice choice(String value, String words, String chosen) {
        return new Choice(value, words, value.equals(chosen));
    }
}
