package kith.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kith.access.Allowed;
import kith.access.Step;
import kith.access.Tenancy;
import kith.access.Today;
import kith.council.Council;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * How core is built. A new room is a new line in {@link #NEIGHBOURS}; a new neighbour is a decision, so say why in the commit.
 */
@AnalyzeClasses(packages = "kith", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTest {

    /** Which rooms each room may know. Nothing flows back: a room knows only rooms above its own line. */
    private static final String NEIGHBOURS =
            """
            plugin:
            codes:          plugin
            record:
            access:         record
            duedate:        codes plugin
            form:           record access duedate plugin
            duty:           codes duedate plugin
            law:            duedate plugin
            check:          codes plugin duedate law
            caserecord:     duty plugin
            council:        plugin duedate duty law access
            casefile:       plugin codes duedate duty law check council
            assurance:      plugin duty access council casefile
            officer:        plugin record access
            account:        plugin record access form officer
            cover:          record access form
            child:          duedate record access form caserecord
            message:        duedate record access child
            carerules:      codes duedate check caserecord
            search:         record access child
            allocation:     record caserecord
            legalstatus:    record caserecord
            placement:      record caserecord
            action:         plugin duedate record access form council caserecord child message
            formanswer:     plugin record access form caserecord child
            careplan:       record access form duedate caserecord child formanswer
            placementplan:  codes record access form duedate caserecord child placement careplan
            review:         record caserecord
            booking:        record caserecord
            protection:     record caserecord
            meeting:        record caserecord formanswer
            visit:          plugin duedate law check record access form council caserecord child formanswer message duty
            health:         record access form duedate caserecord child formanswer
            paper:          plugin
            document:       record access form duedate caserecord child
            arrangement:    record caserecord
            oversight:      plugin record access form duedate council caserecord child review
            complaint:      record access form duedate caserecord child message
            dispute:        plugin record access form duedate council caserecord child message action
            chronology:     record access form duedate caserecord child
            exclusion:      plugin duedate duty record access form officer council caserecord allocation booking action message
            caseload:       record caserecord child allocation legalstatus placement placementplan careplan review booking exclusion protection formanswer meeting visit health action arrangement oversight complaint dispute document chronology
            calendar:       duedate record access form council
            setting:        plugin duedate duty law record access form council
            casework:       plugin duedate duty law check carerules record access form council caserecord child review booking exclusion protection meeting arrangement caseload codes message
            planning:       codes plugin duedate duty record access form council caserecord child allocation legalstatus placement careplan review health action message
            chairing:       plugin duedate duty codes record access form council caserecord review meeting action caseload casework planning
            restriction:    duedate record access form council child plugin message
            care:           plugin record access form duedate law check council caserecord child search allocation legalstatus placement placementplan review protection carerules codes message planning
            worklist:       plugin duedate duty record access council caserecord child caseload exclusion
            readiness:      plugin duedate duty record access council child booking worklist
            diary:          duedate duty record access council officer child worklist
            mail:           plugin duedate duty record access council
            actionlist:     record access caserecord child action worklist
            reassignment:   duedate record access form officer caserecord child action care message
            desk:           plugin duty record access council child oversight worklist readiness
            policychange:   plugin duedate duty record access form council caserecord child caseload worklist setting calendar message
            people:         plugin record access form law check council caserecord child placement
            overview:       duedate check carerules record access duty caserecord child allocation legalstatus placement placementplan careplan review booking exclusion protection visit health action arrangement oversight complaint dispute document chronology caseload restriction people worklist actionlist readiness planning plugin council formanswer form meeting
            redaction:      paper
            sending:        plugin codes record access form duedate duty law check council caserecord child allocation placement placementplan careplan review booking meeting action casework chairing document people paper redaction planning worklist overview
            consultation:   plugin duedate duty record access form council caserecord child placement booking casework document paper redaction overview sending officer
            incoming:       duedate caserecord
            datapackage:    codes duedate caserecord incoming
            ssda903:        codes duedate caserecord incoming
            exchange:       plugin duedate record access council caserecord child caseload incoming datapackage ssda903
            due:            plugin duedate duty council caserecord incoming exchange
            demonstration:  plugin duedate record access officer caserecord datapackage placementplan codes paper
            """;

    private static final String[] PURE = {
        "kith.paper..",
        "kith.redaction..",
        "kith.duedate..",
        "kith.duty..",
        "kith.law..",
        "kith.check..",
        "kith.carerules..",
        "kith.casefile..",
        "kith.codes..",
        "kith.caserecord..",
        "kith.incoming..",
        "kith.datapackage..",
        "kith.ssda903.."
    };

    private static final Set<String> TRANSACTIONAL_WITHOUT_A_STEP = Set.of(
            "kith.access.Refusals",
            "kith.officer.JpaGuestLinks",
            "kith.officer.JpaOneTimeLinks",
            "kith.officer.JpaSignIns",
            "kith.officer.JpaStaff",
            "kith.officer.JpaSubscriptions");

    @ArchTest
    static final ArchRule roomsFormNoCircle =
            slices().matching("kith.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void aRoomKnowsOnlyItsNeighbours(JavaClasses all) {
        Map<String, Set<String>> allowed = NEIGHBOURS
                .lines()
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(
                        part -> part[0].trim(), part -> Set.of(part[1].trim().split("\\s+"))));
        Map<String, Set<String>> strangers = new TreeMap<>();
        for (JavaClass from : all) {
            Set<String> neighbours = allowed.getOrDefault(room(from), Set.of());
            from.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> room(dependency.getTargetClass()))
                    .filter(to -> !to.isEmpty() && !to.equals(room(from)) && !neighbours.contains(to))
                    .forEach(to -> strangers
                            .computeIfAbsent(room(from), r -> new TreeSet<>())
                            .add(to + " (" + from.getSimpleName() + ")"));
        }
        assertEquals(Map.of(), strangers);
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith("kith.") ? name.substring("kith.".length()) : "";
    }

    @ArchTest
    static final ArchRule coreKnowsNoWeb = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "kith.web.."));

    @ArchTest
    static final ArchRule onlyStoresSpeakToTheDatabase = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Jpa")
            .and()
            .doNotBelongToAnyOf(Tenancy.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule aStoreStaysInItsRoom = classes()
            .that()
            .haveSimpleNameStartingWith("Jpa")
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule pureRoomsKnowNoServerAndNoStore = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat(are(resideInAnyPackage("jakarta..", "javax.sql..", "java.sql..", "org.eclipse.."))
                    .and(DescribedPredicate.not(resideInAnyPackage("jakarta.json.."))));

    @ArchTest
    static final ArchRule nobodyReadsAClockButToday = noClasses()
            .that()
            .doNotBelongToAnyOf(Today.class)
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("a clock is read") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return readsAClock(call);
                }
            });

    private static boolean readsAClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        boolean now = owner.startsWith("java.time.") && name.equals("now");
        boolean system = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
        return now || system || owner.equals(Clock.class.getName()) && name.startsWith("system");
    }

    @ArchTest
    static final ArchRule onlyStepsAreTransactionalClasses =
            noClasses().that().areNotAnnotations().should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule onlyStepsHaveTransactionalMethods = noMethods()
            .that()
            .areDeclaredInClassesThat(new DescribedPredicate<JavaClass>("are neither sign-in nor the guard") {
                @Override
                public boolean test(JavaClass type) {
                    return !TRANSACTIONAL_WITHOUT_A_STEP.contains(type.getName());
                }
            })
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule everyStepSaysToWhomItIsAllowed = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Step.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Allowed.class);

    @ArchTest
    static final ArchRule onlyStepsSayToWhomTheyAreAllowed = methods()
            .that()
            .areAnnotatedWith(Allowed.class)
            .should()
            .bePublic()
            .andShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Step.class);

    @ArchTest
    static final ArchRule onlyTheGuardAndSignInChooseACouncil = noClasses()
            .that()
            .resideOutsideOfPackages("kith.access..", "kith.officer..", "kith.account..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Tenancy.class);

    /** What is held in memory is beyond the database's row policies. */
    @ArchTest
    static final ArchRule onlyTheRegistryOfCouncilsIsCached =
            noClasses().that().doNotBelongToAnyOf(Council.class).should().beAnnotatedWith(Cacheable.class);

    @ArchTest
    static final ArchRule everyEntityIsOfOneCouncil = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .doNotBelongToAnyOf(Council.class)
            .should(be(
                    new DescribedPredicate<JavaClass>("of one council, by @TenantDiscriminatorColumn here or above") {
                        @Override
                        public boolean test(JavaClass entity) {
                            return ofOneCouncil(entity)
                                    || entity.getAllRawSuperclasses().stream().anyMatch(StructureTest::ofOneCouncil);
                        }
                    }));

    private static boolean ofOneCouncil(JavaClass type) {
        return type.isAnnotatedWith(Multitenant.class)
                && type.tryGetAnnotationOfType(TenantDiscriminatorColumn.class)
                        .filter(column -> column.name().equals("council")
                                && column.contextProperty().equals("kith.council")
                                && column.primaryKey())
                        .isPresent();
    }

    @ArchTest
    static void everyRoomHasALineAndEveryLineARoom(JavaClasses all) {
        Set<String> rooms = all.stream()
                .map(StructureTest::room)
                .filter(r -> !r.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> lines = Arrays.stream(NEIGHBOURS.split("\n"))
                .map(line -> line.split(":")[0].trim())
                .collect(Collectors.toCollection(TreeSet::new));
        rooms.removeAll(lines);
        assertEquals(Set.of(), rooms, "rooms without a line");
    }
}
