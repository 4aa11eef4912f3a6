package kith.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.caserecord.ChildRecord;
import kith.form.Saved;
import kith.form.Submission;
import kith.people.KeepingPeople;
import kith.record.Held;

/** Somebody is no longer around the child. */
@Named
@RequestScoped
public class EndPersonPage extends ChildFormPage {

    @Inject
    private KeepingPeople keeping;

    private Held<ChildRecord.Person> person;

    @Override
    public String getForm() {
        return "end-person";
    }

    @Override
    protected String shownOn() {
        return "people";
    }

    @Override
    protected boolean isOfARow() {
        return true;
    }

    @Override
    protected void open(long row) {
        person = keeping.person(child(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = fields(person.said());
        fields.put("version", Integer.toString(person.version()));
        return fields;
    }

    @Override
    protected Map<String, String> fields(Record said) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "toOn", ((ChildRecord.Person) said).toOn());
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        LocalDate on = answers.pastDay("toOn", "endPerson.toOn.missing");
        return answers.wrong() ? null : keeping.end(child(), form, seen(row()), on);
    }

    /** Who it is about. */
    public String getAbout() {
        return text.of("endPerson.of", person.said().name(), person.said().relationship());
    }
}
