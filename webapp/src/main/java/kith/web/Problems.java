package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** What was wrong with what somebody sent, for the summary at the top of a page. */
@Named
@RequestScoped
public class Problems {

    /** Each problem in a sentence. */
    public List<String> getAll() {
        List<FacesMessage> messages = FacesContext.getCurrentInstance().getMessageList();
        messages.forEach(FacesMessage::rendered);
        return messages.stream().map(FacesMessage::getSummary).toList();
    }
}
