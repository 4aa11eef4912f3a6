package kith.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.House;
import kith.Invented;
import kith.access.Role;
import kith.caseload.Caseload;
import kith.child.CaseChanged;
import kith.duedate.Sentence;
import kith.duty.DutyCode;
import kith.plugin.Authority;
import kith.plugin.CouncilPlugin;
import kith.plugin.Limit;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;
import kith.plugin.Ruling;
import kith.policychange.PolicyChange;
import kith.policychange.PolicyChangeId;
import kith.policychange.PreviewingPolicy;
import kith.policychange.RunningPolicyChanges;
import kith.record.ChildId;
import kith.setting.SeeingPolicy;
import kith.worklist.ClockSummary;
import kith.worklist.Clocks;
import kith.worklist.Recalculating;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A jar that is dropped in, changed or taken away moves the stored dates of its council at the next start. */
class PluginChangeIT {
    private static final House HOUSE = House.open();
    private static int councils;

    private final OfficersCouncil own = HOUSE.the(OfficersCouncil.class);
    private final RunningPolicyChanges running = HOUSE.the(RunningPolicyChanges.class);
    private final InstalledPlugins before = own.plugins;
    private String council;

    @BeforeEach
    void newCouncil() {
        council = "plugin-" + ++councils;
        HOUSE.council(council);
        HOUSE.sql(council, "insert into staff (council, id, email, name) values ('" + council + "', 1, 'a@x', 'A')");
        startWith(null, "");
    }

    @AfterEach
    void asItWas() {
        own.plugins = before;
        System.setProperty("kith.today", House.TODAY.toString());
    }

    /** Starts Kith anew with a jar in the plugins' directory, or without one. */
    private void startWith(Limit firstReview, String edition) {
        own.plugins = InstalledPlugins.none();
        if (firstReview != null) {
            CouncilPlugin plugin = new Tighter(council, firstReview);
            PluginExamination examination = new PluginExamination("tighter.jar", plugin);
            assertEquals(List.of(), examination.problems());
            own.plugins = new InstalledPlugins(
                    Map.of(council, InstalledPlugin.of("tighter.jar", edition, plugin, examination)), List.of());
        }
        HOUSE.as(council, () -> {
            running.notePlugin();
            return null;
        });
    }

    private ChildId child() {
        return HOUSE.as(council, () -> {
            var record = Invented.child("P1").lookedAfterFrom("2026-11-16").record();
            ChildId id = HOUSE.the(Caseload.class).enter(List.of(record)).ids().get("P1");
            HOUSE.fire(new CaseChanged(Set.of(id), Sentence.of("reason.package")));
            return id;
        });
    }

    private PolicyChange run() {
        PolicyChangeId id = HOUSE.as(council, running::begin).orElseThrow();
        while (HOUSE.as(council, () -> running.nextChildren(id))) {
            // The next children have a transaction of their own.
        }
        return HOUSE.as(House.officer(council, Role.SYSTEM_ADMINISTRATOR, 1), () -> HOUSE.the(PreviewingPolicy.class)
                .change(id));
    }

    private boolean begins() {
        return HOUSE.as(council, () -> HOUSE.the(Recalculating.class).begin());
    }

    private ClockSummary review(ChildId child) {
        return HOUSE.as(council, () -> HOUSE.the(Clocks.class).of(child))
                .next(Set.of(DutyCode.FIRST_REVIEW))
                .orElseThrow();
    }

    private List<PluginRead> history() {
        return HOUSE.as(House.officer(council, Role.SYSTEM_ADMINISTRATOR, 1), () -> HOUSE.the(SeeingPolicy.class)
                .plugins());
    }

    @Test
    void aPluginThatAppearsDuringTheDayMovesTheDatesOnceAndIsNamedAsTheReason() {
        ChildId child = child();
        assertTrue(begins(), "the day's recalculation");
        HOUSE.as(council, () -> {
            HOUSE.the(Recalculating.class).end();
            return null;
        });
        assertEquals(LocalDate.of(2026, 12, 14), review(child).dueOn());

        startWith(Limit.workingDays(10), "1.0 aa");
        PolicyChange change = run();
        assertEquals(1, change.done());
        assertTrue(change.earlier() > 0);
        ClockSummary review = review(child);
        assertEquals(LocalDate.of(2026, 11, 30), review.dueOn());
        assertEquals(
                Sentence.of("reason.plugin", House.TODAY, "tighter.jar", "1.0 aa"),
                review.why().replaced().get(0).reason());

        startWith(Limit.workingDays(10), "1.0 aa");
        assertEquals(Optional.empty(), HOUSE.as(council, running::begin), "the same plugin at the next start");
    }

    @Test
    void aPluginThatChangesOrGoesMovesTheDatesAgainAndEachIsKeptWithItsDay() {
        ChildId child = child();
        startWith(Limit.workingDays(10), "1.0 aa");
        run();
        System.setProperty("kith.today", "2026-11-24");
        startWith(Limit.workingDays(15), "1.1 bb");
        assertTrue(run().later() > 0);
        assertEquals(LocalDate.of(2026, 12, 7), review(child).dueOn());
        System.setProperty("kith.today", "2026-11-25");
        startWith(null, "");
        assertTrue(run().later() > 0);
        assertEquals(LocalDate.of(2026, 12, 14), review(child).dueOn());
        assertEquals(
                Sentence.of("reason.plugin.gone", LocalDate.of(2026, 11, 25)),
                review(child).why().replaced().get(0).reason());
        assertEquals(
                List.of(
                        new PluginRead(3, LocalDate.of(2026, 11, 25), null, null),
                        new PluginRead(2, LocalDate.of(2026, 11, 24), "tighter.jar", "1.1 bb"),
                        new PluginRead(1, House.TODAY, "tighter.jar", "1.0 aa")),
                history());
    }

    @Test
    void theDaysRecalculationWaitsForTheOneThatAPluginCalledFor() {
        child();
        startWith(Limit.workingDays(10), "1.0 aa");
        assertFalse(begins());
        run();
        assertTrue(begins());
    }

    @Test
    void whereThereIsNoChildAPluginIsNotedAndNothingIsToBeWorkedOut() {
        startWith(Limit.workingDays(10), "1.0 aa");
        assertEquals(1, history().size());
        assertEquals(Optional.empty(), HOUSE.as(council, running::begin));
        assertTrue(begins());
    }

    /** A council that holds the first review sooner than the law. */
    private record Tighter(String council, Limit firstReview) implements CouncilPlugin {
        @Override
        public String name() {
            return "A council";
        }

        @Override
        public Nation nation() {
            return Nation.ENGLAND;
        }

        @Override
        public int contract() {
            return 1;
        }

        @Override
        public Optional<Ruling<Limit>> limit(LimitQuestion question) {
            return question == LimitQuestion.FIRST_REVIEW
                    ? Optional.of(new Ruling<>(
                            firstReview,
                            new Authority(
                                    "ours",
                                    "Our procedures",
                                    "Reviews",
                                    "our page",
                                    LocalDate.of(2020, 1, 1),
                                    Authority.Certainty.READ)))
                    : Optional.empty();
        }
    }
}
