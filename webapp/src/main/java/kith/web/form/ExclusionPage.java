package kith.web.form;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.exclusion.AskedExclusion;
import kith.exclusion.Excluding;
import kith.web.ShowingExclusions;

/** A form about one proposal to keep somebody from a review, which it shows with what was said to it. */
public abstract class ExclusionPage extends ChildFormPage {

    @Inject
    protected Excluding excluding;

    @Inject
    private ShowingExclusions showing;

    private AskedExclusion asked;

    @Override
    protected String shownOn() {
        return "reviews";
    }

    @Override
    protected boolean isOfARow() {
        return true;
    }

    @Override
    protected void open(long row) {
        asked = excluding.asked(child(), row);
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("version", Integer.toString(asked.proposal().version()));
        return fields;
    }

    /** What the other officer proposed anew is no field of this form. */
    @Override
    protected Map<String, String> fields(Record said) {
        return Map.of();
    }

    /** What was said so far. */
    public List<String> getSaid() {
        return asked == null
                ? List.of()
                : showing.proposals(child(), List.of(asked)).get(0).lines();
    }

    /** Whom it is about. */
    public String getOf() {
        return asked == null
                ? ""
                : text.of("exclusion.of", asked.proposal().said().name());
    }

    /** Whether all agreed, so that the person is kept from the meeting. */
    public boolean isAgreed() {
        return asked != null && asked.agreed();
    }
}
