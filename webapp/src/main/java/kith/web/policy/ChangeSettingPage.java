package kith.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import kith.access.NotFound;
import kith.form.Saved;
import kith.form.Submission;
import kith.setting.SeeingPolicy;
import kith.setting.Setting;
import kith.setting.SettingId;
import kith.setting.SettingPolicy;
import kith.web.Address;
import kith.web.form.Answers;
import kith.web.form.FormPage;

/** Confirming what another administrator proposed, and withdrawing what does not count yet. */
@Named
@RequestScoped
public class ChangeSettingPage extends FormPage {

    @Inject
    private SeeingPolicy seeing;

    @Inject
    private SettingPolicy settings;

    private String row;
    private Setting setting;

    @Override
    public String getForm() {
        return "change-setting";
    }

    @Override
    public String getSubject() {
        return "row=" + row;
    }

    @Override
    public String getBack() {
        return Address.of("/policy-question")
                .with("question", setting.question())
                .toString();
    }

    @Override
    protected void open() {
        setting = seeing.setting(id());
    }

    private SettingId id() {
        try {
            return new SettingId(Long.parseLong(row));
        } catch (NumberFormatException e) {
            throw new NotFound("setting", row);
        }
    }

    @Override
    protected Map<String, String> fresh() {
        return Map.of();
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        return isWaiting() ? settings.confirm(id(), form) : settings.withdraw(id(), form);
    }

    @Override
    public void takeBack() {
        submit(() -> settings.withdraw(id(), submission()));
    }

    @Override
    protected Address after(Saved saved) {
        return Address.of("/policy-question").with("question", setting.question());
    }

    /** Whether it waits for a second administrator. While Faces takes the form apart it is not read yet, and may. */
    public boolean isWaiting() {
        return setting == null || setting.state(today()) == Setting.State.AWAITS;
    }

    /** What was set, in a sentence. */
    public String getWhat() {
        return new PolicyWords(text).tried(setting);
    }

    /** Who set it. */
    public String getBy() {
        return text.of("policy.by", setting.setByName(), setting.setAt());
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }
}
