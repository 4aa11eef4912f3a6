package kith.web.form;

import java.util.Map;
import kith.care.CareContradicted;
import kith.carerules.Contradiction;
import kith.web.Text;

/** Says at each field of a form what it would contradict. */
final class Contradicted {
    private Contradicted() {}

    /** What belongs to no field of this form is said above it. */
    static void tell(CareContradicted refused, Answers answers, Map<String, String> typed, Text text) {
        for (Contradiction found : refused.contradictions()) {
            String field = found.field().substring(found.field().indexOf('.') + 1);
            boolean here = typed.containsKey(field) || typed.containsKey(field + "-day");
            answers.refuse(here ? field : null, text.wording().sentence(found.why()));
        }
    }
}
