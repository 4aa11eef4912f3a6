package kith.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import kith.access.NotFound;
import kith.form.FormRefused;
import kith.form.Saved;
import kith.form.Submission;
import kith.policychange.PolicyChange;
import kith.policychange.PolicyChange.Kind;
import kith.policychange.PolicyChangeId;
import kith.policychange.PreviewingPolicy;
import kith.setting.SettingPolicy;
import kith.web.Address;
import kith.web.form.Answers;
import kith.web.form.FormPage;

/** Setting what a preview tried. */
@Named
@RequestScoped
public class ApplySettingPage extends FormPage {

    @Inject
    private PreviewingPolicy previewing;

    @Inject
    private SettingPolicy setting;

    private String row;
    private PolicyChange tried;
    private List<String> judgement = List.of();

    @Override
    public String getForm() {
        return "apply-setting";
    }

    @Override
    public String getSubject() {
        return "row=" + row;
    }

    @Override
    public String getBack() {
        return Address.of("/policy-change").with("change", row).toString();
    }

    @Override
    protected void open() {
        tried = previewing.change(id());
        if (tried.kind() != Kind.PREVIEW) {
            throw new NotFound("preview", row);
        }
        judgement = judged();
    }

    private List<String> judged() {
        try {
            return new PolicyWords(text).judgement(setting.judge(tried.question(), tried.answer(), tried.countsFrom()));
        } catch (FormRefused refused) {
            return List.of(text.wording().sentence(refused.why()));
        }
    }

    private PolicyChangeId id() {
        try {
            return new PolicyChangeId(Long.parseLong(row));
        } catch (NumberFormatException e) {
            throw new NotFound("preview", row);
        }
    }

    @Override
    protected Map<String, String> fresh() {
        return Map.of();
    }

    @Override
    protected Saved send(Submission form, Answers answers) {
        return setting.propose(
                form, tried.question(), tried.answer(), tried.countsFrom(), tried.reason(), tried.seen());
    }

    @Override
    protected Address after(Saved saved) {
        return Address.of("/policy-question").with("question", tried.question());
    }

    /** What is set, in a sentence. */
    public String getWhat() {
        return new PolicyWords(text).tried(tried.question(), tried.answer(), tried.countsFrom(), tried.reason());
    }

    /** What Kith answers to it. */
    public List<String> getAnswers() {
        return judgement;
    }

    /** What it moves, in a sentence. */
    public String getMoves() {
        return text.of("policy.wouldMove", tried.earlier(), tried.later(), tried.overdue());
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }
}
