package kith.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kith.access.NotFound;
import kith.calendar.CalendarEntry;
import kith.council.PluginRead;
import kith.duty.DutyCode;
import kith.plugin.Language;
import kith.plugin.Term;
import kith.policychange.MoveCount;
import kith.policychange.PolicyChange;
import kith.policychange.PolicyChange.Kind;
import kith.policychange.PolicyChangeId;
import kith.policychange.PolicyMove;
import kith.policychange.PreviewingPolicy;
import kith.setting.PolicyLine;
import kith.setting.SeeingPolicy;
import kith.setting.Setting;
import kith.web.Address;
import kith.web.CouncilInForce;
import kith.web.Identity;
import kith.web.Pager;
import kith.web.Text;
import kith.web.Watching;

/** What a setting would move, or what settings moved when they came into force. */
@Named
@RequestScoped
public class PolicyChangePage extends Watching {
    @Inject
    private PreviewingPolicy previewing;

    @Inject
    private SeeingPolicy seeing;

    @Inject
    private CouncilInForce council;

    @Inject
    private Text text;

    private String change;
    private int page = 1;
    private PolicyChange found;
    private PreviewingPolicy.Moves moves;
    private PolicyLine line;
    private List<Setting> settings = List.of();
    private List<CalendarEntry> days = List.of();
    private Optional<PluginRead> plugin = Optional.empty();

    /**
     * How many dates of one worker or one duty move.
     *
     * @param name the worker or the duty
     * @param earlier how many move earlier
     * @param later how many move later
     * @param overdue how many become overdue
     */
    public record Count(String name, int earlier, int later, int overdue) {}

    /** Reads how it stands. */
    public void load() {
        found = previewing.change(id());
        if (found.finished()) {
            moves = previewing.moves(id(), page, Pager.ROWS);
        }
        if (found.kind() == Kind.PREVIEW) {
            line = seeing.question(found.question(), found.countsFrom());
        } else {
            settings = previewing.settings(id());
            days = previewing.days(id());
            plugin = previewing.plugin(id());
        }
    }

    private PolicyChange found() {
        if (found == null) {
            change = asked("change");
            load();
        }
        return found;
    }

    private PolicyChangeId id() {
        try {
            return new PolicyChangeId(Long.parseLong(change));
        } catch (NumberFormatException e) {
            throw new NotFound("change of policy", change);
        }
    }

    /** Whether it is a preview: nothing has changed. */
    public boolean isPreview() {
        return found().kind() == Kind.PREVIEW;
    }

    @Override
    public boolean isUnderWay() {
        return !found().finished();
    }

    /** The heading. */
    public String getHeading() {
        return text.get(isPreview() ? "policy.preview" : "policy.applied");
    }

    /** What is tried, or what was applied, each in a sentence. */
    public List<String> getWhat() {
        PolicyWords words = new PolicyWords(text);
        if (isPreview()) {
            return List.of(words.tried(found().question(), found().answer(), found().countsFrom(), found().reason()));
        }
        return Stream.of(
                        plugin.stream().map(read -> text.of("policy.plugin.applied", PluginWords.said(read, text))),
                        settings.stream().map(words::tried),
                        days.stream().map(words::applied))
                .flatMap(Function.identity())
                .toList();
    }

    @Override
    public String getHowFar() {
        return text.of("policy.howFar", found().done(), found().children());
    }

    @Override
    public int getPercent() {
        return percent(found().done(), found().children());
    }

    /**
     * How something reads with what is tried, beside how it reads now.
     *
     * @param now as it is
     * @param then as it would be
     */
    public record Beside(String now, String then) {}

    /** Whether what is tried moves no date, so that it is shown beside what is in force instead. */
    public boolean isReading() {
        return line != null && !line.question().movesDates();
    }

    /** What is tried beside what is in force: of a word, texts of the pages with each. */
    public List<Beside> getBeside() {
        PolicyWords words = new PolicyWords(text);
        Term term = line.question().term();
        if (term == null) {
            String then = words.inForce(line.with(found().answer()));
            return List.of(new Beside(words.inForce(line), then));
        }
        Map<Language, String> then = line.with(found().answer()).wordsInForce();
        List<Beside> beside = new ArrayList<>();
        line.wordsInForce().forEach((language, now) -> {
            WordSamples samples = new WordSamples(term, language);
            List<String> after = samples.with(council.words(language), then.get(language));
            List<String> before = samples.with(council.words(language), now);
            for (int i = 0; i < before.size(); i++) {
                beside.add(new Beside(before.get(i), after.get(i)));
            }
        });
        return beside;
    }

    /** How many dates move. */
    public List<Identity.Fact> getFacts() {
        return Stream.of(
                        fact("policy.children", found().done()),
                        fact("policy.earlier", found().earlier()),
                        fact("policy.later", found().later()),
                        fact("policy.overdue", found().overdue()),
                        found().planned() == 0 ? null : fact("policy.planned", found().planned()),
                        found().withoutAnswer() == 0 ? null : fact("policy.left", found().withoutAnswer()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Identity.Fact fact(String name, int number) {
        return new Identity.Fact(text.get(name), text.number(number));
    }

    /** Whether any date moves that the reader may see. */
    public boolean isMoving() {
        return moves != null && moves.total() > 0;
    }

    /** How many dates of each worker move. */
    public List<Count> getByWorker() {
        return moves.byWorker().stream()
                .map(count -> count(count, count.what() == null ? text.get("policy.nobody") : count.what()))
                .toList();
    }

    /** How many dates of each duty move. */
    public List<Count> getByDuty() {
        return moves.byDuty().stream()
                .map(count -> count(count, text.duty(DutyCode.of(count.what()))))
                .toList();
    }

    private static Count count(MoveCount count, String name) {
        return new Count(name, count.earlier(), count.later(), count.overdue());
    }

    /** The dates of this page. */
    public List<PolicyMove> getMoves() {
        return moves.rows();
    }

    /** Which of the dates are shown. */
    public String getCaption() {
        Pager pager = getPager();
        return text.of("policy.moves.caption", pager.getFirst(), pager.getLast(), pager.getRows());
    }

    /** Where in the dates the reader is. */
    public Pager getPager() {
        return new Pager(page, moves.total(), to -> address().with("page", to).toString());
    }

    private Address address() {
        return Address.of("/policy-change").with("change", change);
    }

    @Override
    public String getSelf() {
        return address().toString();
    }

    /** The address of all dates as a file. */
    public String getFile() {
        return address().at("/policy-change.csv").toString();
    }

    /** The address at which what was tried is set. */
    public String getSetIt() {
        return Address.of("/apply-setting").with("row", change).toString();
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
