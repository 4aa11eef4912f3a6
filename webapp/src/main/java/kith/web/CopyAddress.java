package kith.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeSet;
import kith.access.NotFound;
import kith.plugin.Language;
import kith.sending.AskedCopy;
import kith.sending.CopiedPlan;

/** Which copy an address asks for; the page that reads it, its file and the form that sends it understand it alike. */
@Named
@RequestScoped
public class CopyAddress {

    @Inject
    private Text text;

    private String plan;
    private String completed;
    private String part;
    private String name;
    private String language;
    private String without;

    /** @throws NotFound if the address names no plan, day or reader */
    public AskedCopy asked() {
        if (part == null || name == null) {
            throw new NotFound("reader", part);
        }
        return new AskedCopy(planAsked(), day(), part, name, languageAsked(), left());
    }

    private CopiedPlan planAsked() {
        for (CopiedPlan each : CopiedPlan.values()) {
            if (each.name().equals(plan)) {
                return each;
            }
        }
        throw new NotFound("plan", plan);
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(completed == null ? "" : completed);
        } catch (DateTimeParseException e) {
            throw new NotFound("plan", completed);
        }
    }

    private Language languageAsked() {
        for (Language each : Language.values()) {
            if (each.name().equals(language)) {
                return each;
            }
        }
        return text.language();
    }

    private Set<String> left() {
        Set<String> codes = new TreeSet<>();
        if (without != null && !without.isBlank()) {
            codes.addAll(Set.of(without.split(",")));
        }
        return codes;
    }

    /** The same copy at another path. */
    public static Address at(String path, Object child, AskedCopy asked) {
        return Address.of(path)
                .with("child", child)
                .with("plan", asked.plan())
                .with("completed", asked.completedOn())
                .with("part", asked.part())
                .with("name", asked.name())
                .with("language", asked.language())
                .with("without", String.join(",", new TreeSet<>(asked.leaveOut())));
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getCompleted() {
        return completed;
    }

    public void setCompleted(String completed) {
        this.completed = completed;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getWithout() {
        return without;
    }

    public void setWithout(String without) {
        this.without = without;
    }
}
