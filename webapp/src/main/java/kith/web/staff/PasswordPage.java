package kith.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kith.access.CurrentOfficer;
import kith.officer.SettingPassword;
import kith.web.SessionHolder;

/** Changing the own password. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    private SettingPassword setting;

    @Inject
    private CurrentOfficer current;

    @Inject
    private NewPassword chosen;

    @Inject
    private SessionHolder session;

    private String old;
    private boolean changed;

    /** Changes it; this session goes on, the person's others are over. */
    public void change() {
        if (!chosen.isRight(setting.email(current.get()), current.get().name())) {
            return;
        }
        if (setting.change(current.get(), old, chosen.getPassword()) == SettingPassword.Answer.SET) {
            session.begin(current.get());
            changed = true;
        } else {
            chosen.refuse("old", "password.wrong");
        }
    }

    /** Whether it was just changed. */
    public boolean isChanged() {
        return changed;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }
}
