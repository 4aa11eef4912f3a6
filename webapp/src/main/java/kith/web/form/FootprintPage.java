package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowTypes;
import kith.form.Saved;
import kith.form.Submission;
import kith.oversight.Overseeing;
import kith.oversight.SafeguardingEvent;
import kith.overview.ReadingOversight;
import kith.record.Held;
import kith.record.Seen;
import kith.web.Choice;

/**
 * Recording what the reviewing officer did and saw between reviews, correcting that, and taking it back. An address may name a
 * safeguarding event that it answers: {@code event} and {@code on}.
 */
@Named
@RequestScoped
public class FootprintPage extends RowFormPage<ChildRecord.Footprint> {
    private static final Set<String> KINDS = RowTypes.of(ChildRecord.Footprint.class).columns().stream()
            .filter(column -> column.component().equals("kind"))
            .flatMap(column -> column.oneOf().stream())
            .collect(Collectors.toCollection(java.util.LinkedHashSet::new));

    @Inject
    private Overseeing overseeing;

    @Inject
    private ReadingOversight reading;

    private List<SafeguardingEvent> events = List.of();
    private String event;
    private String on;

    @Override
    public String getForm() {
        return "footprint";
    }

    @Override
    protected String shownOn() {
        return "oversight";
    }

    @Override
    protected void open() {
        events = reading.oversight(child()).events();
        super.open();
    }

    @Override
    protected Held<ChildRecord.Footprint> read(long row) {
        return overseeing.footprint(child(), row);
    }

    @Override
    protected Map<String, String> asked() {
        Map<String, String> fields = super.asked();
        put(fields, "doneOn", today());
        fields.put("event", event == null || on == null ? "" : event + " " + on);
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        ChildRecord.Footprint row = (ChildRecord.Footprint) said;
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "doneOn", row.doneOn());
        fields.put("kind", row.kind());
        fields.put("words", row.words());
        put(fields, "planMeetsNeeds", row.planMeetsNeeds());
        fields.put("gaps", plain(row.gaps()));
        put(fields, "viewsWeighed", row.viewsWeighed());
        put(fields, "knowsAdvocate", row.knowsAdvocate());
        fields.put("follows", plain(row.follows()));
        fields.put("event", row.event() == null ? "" : row.event() + " " + row.eventOn());
        return fields;
    }

    @Override
    protected ChildRecord.Footprint said(Answers answers) {
        LocalDate doneOn = answers.pastDay("doneOn", "footprint.doneOn.missing");
        answers.usual("doneOn", doneOn, today().minusMonths(3), today());
        String kind = answers.oneOf("kind", KINDS, "footprint.kind.missing");
        String[] answered = answered(answers);
        return new ChildRecord.Footprint(
                0,
                doneOn,
                kind,
                answers.words("words", "footprint.words.missing"),
                answers.yesOrNo("planMeetsNeeds"),
                answers.words("gaps"),
                answers.yesOrNo("viewsWeighed"),
                answers.yesOrNo("knowsAdvocate"),
                answers.words("follows"),
                answered.length < 2 ? null : answered[0],
                answered.length < 2 ? null : LocalDate.parse(answered[1]),
                null);
    }

    /** The event that was chosen, by kind and day; what is none of those that can be is left out. */
    private String[] answered(Answers answers) {
        String chosen = answers.words("event");
        boolean known = getEvents().stream().anyMatch(one -> one.value().equals(chosen));
        return known ? chosen.split(" ") : new String[0];
    }

    @Override
    protected Saved add(Submission form, ChildRecord.Footprint said) {
        return overseeing.record(child(), form, said);
    }

    @Override
    protected Saved correct(Submission form, Seen seen, ChildRecord.Footprint said, String why) {
        return overseeing.correct(child(), form, seen, said, why);
    }

    @Override
    protected Saved withdraw(Submission form, Seen seen, String why) {
        return overseeing.takeBack(child(), form, seen, why);
    }

    /** What can have been done. */
    public List<Choice> getKinds() {
        return choices("footprint.kind.", KINDS.stream());
    }

    /** The safeguarding events that it can answer: those that wait, and the one that it answers already. */
    public List<Choice> getEvents() {
        ChildRecord.Footprint before = held() == null ? null : held().said();
        Stream<Choice> waiting = events.stream().map(one -> choice(one.kind(), one.on()));
        Stream<Choice> answered = before == null || before.event() == null
                ? Stream.empty()
                : Stream.of(choice(before.event(), before.eventOn()));
        return Stream.concat(answered, waiting).distinct().toList();
    }

    private Choice choice(String kind, LocalDate day) {
        return new Choice(kind + " " + day, text.capital(text.of("desk.event." + kind, day)), false);
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public String getOn() {
        return on;
    }

    /** The day of the event; what is none is left out. */
    public void setOn(String on) {
        try {
            this.on = on == null || on.isBlank() ? null : LocalDate.parse(on).toString();
        } catch (DateTimeParseException e) {
            this.on = null;
        }
    }
}
