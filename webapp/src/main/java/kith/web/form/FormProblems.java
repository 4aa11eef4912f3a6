package kith.web.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form: each problem belongs to a field, and asks to be mended or, where only unusual, confirmed. */
final class FormProblems {
    private final Map<String, String> unsure = new LinkedHashMap<>();
    private boolean any;

    /** Something must be mended. */
    void add(String field, String sentence) {
        any = true;
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    /** Something is unusual; the form goes on once the officer says that it is right. */
    void unsure(String field, String sentence, String value) {
        unsure.put(field, value);
        add(field, sentence);
    }

    /** The fields whose unusual values must be confirmed, with those values. */
    Map<String, String> unsure() {
        return unsure;
    }

    boolean any() {
        return any;
    }
}
