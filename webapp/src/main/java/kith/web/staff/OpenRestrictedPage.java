package kith.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.access.NotFound;
import kith.form.Saved;
import kith.form.Submission;
import kith.restriction.OpeningRestricted;
import kith.web.Address;
import kith.web.form.Answers;
import kith.web.form.FormPage;

/** Opening a record that is restricted to others, with a reason. */
@Named
@RequestScoped
public class OpenRestrictedPage extends FormPage {

    @Inject
    private OpeningRestricted opening;

    private String number;

    @Override
    public String getForm() {
        return "open-restricted";
    }

    @Override
    public String getSubject() {
        return "";
    }

    @Override
    public String getBack() {
        return "/children";
    }

    @Override
    protected void open() {
        opening.isTold("");
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("number", number == null ? "" : number);
        return fields;
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        String asked = answers.words("number", "openRestricted.number.missing");
        String reason = answers.words("reason", "openRestricted.reason.missing");
        if (answers.wrong()) {
            return null;
        }
        try {
            return opening.open(form, asked, reason);
        } catch (NotFound none) {
            answers.refuse("number", text.get("openRestricted.none"));
            return null;
        }
    }

    @Override
    protected Address after(Saved saved) {
        return Address.of("/child/overview").with("child", saved.child().value());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
