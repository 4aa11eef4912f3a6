package kith.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import kith.officer.PasswordRule;
import kith.web.Text;

/** A password that somebody chooses, typed twice, and what is wrong with it. Never written back to a page. */
@Named
@RequestScoped
public class NewPassword {

    @Inject
    private Text text;

    private String password;
    private String again;

    /** Whether the password is taken and was typed twice alike; says on the page what is wrong. */
    boolean isRight(String email, String name) {
        Optional<PasswordRule.Refusal> refusal = PasswordRule.refusal(password, email, name);
        refusal.ifPresent(why -> refuse("password", "password.refused." + why));
        if (refusal.isEmpty() && !password.equals(again)) {
            refuse("again", "password.differs");
            return false;
        }
        return refusal.isEmpty();
    }

    void refuse(String field, String key) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text.get(key), null));
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
