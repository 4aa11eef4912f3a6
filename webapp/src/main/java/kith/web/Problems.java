package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What was wrong with what somebody sent, for the summary at the top of a page and for the fields. */
@Named
@RequestScoped
public class Problems {

    /**
     * One problem.
     *
     * @param field the address of its field within the page, such as {@code #visitedOn}; empty where it is no field's
     * @param words what is wrong, in a sentence
     */
    public record Problem(String field, String words) {}

    /** Each problem, in the order of the fields. */
    public List<Problem> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> all = new ArrayList<>();
        Iterator<String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            for (FacesMessage message : faces.getMessageList(field)) {
                message.rendered();
                all.add(new Problem(field == null ? "" : "#" + field, message.getSummary()));
            }
        }
        return all;
    }

    /** What is wrong with a field, empty if nothing is. */
    public String of(String field) {
        return FacesContext.getCurrentInstance().getMessageList(field).stream()
                .map(FacesMessage::getSummary)
                .findFirst()
                .orElse("");
    }
}
