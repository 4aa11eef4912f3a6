package kith.web;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import kith.access.CurrentOfficer;
import kith.access.Officer;
import kith.access.Step;
import kith.access.SystemOfficer;
import kith.access.Tenancy;
import kith.record.RecordEntries;
import kith.record.Trail;
import org.junit.jupiter.api.Test;

/** Pages ask steps and show their answers; they reach no store, choose no council and act as nobody but who signed in. */
class WebStructureTest {

    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kith.web");

    @Test
    void aPageReachesNoStore() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(HealthFilter.class, Failure.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                .check(WEB);
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Tenancy.class, RecordEntries.class, Trail.class)
                .check(WEB);
    }

    @Test
    void aPageIsNoTransactionAndNoStep() {
        noClasses().should().beAnnotatedWith(Transactional.class).check(WEB);
        noClasses().should().beAnnotatedWith(Step.class).check(WEB);
    }

    @Test
    void aPageActsAsNobodyButWhoSignedIn() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(SystemOfficer.class)
                .check(WEB);
        noClasses()
                .that()
                .doNotBelongToAnyOf(SignInFilter.class)
                .should()
                .callMethod(CurrentOfficer.class, "set", Officer.class)
                .check(WEB);
    }

    @Test
    void aPageReadsNoClock() {
        for (Class<?> time :
                new Class<?>[] {LocalDate.class, LocalDateTime.class, Instant.class, ZonedDateTime.class}) {
            noClasses().should().callMethod(time, "now").check(WEB);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(WEB);
    }

    /** A page asks for a value by reflection, which reaches no public method of a class that is not public. */
    @Test
    void whatPagesAskInheritsFromPublicClassesOnly() {
        classes()
                .that()
                .areAnnotatedWith(Named.class)
                .should(have(new DescribedPredicate<JavaClass>("public ancestors only") {
                    @Override
                    public boolean test(JavaClass page) {
                        return page.getAllRawSuperclasses().stream()
                                .allMatch(above -> above.getModifiers().contains(JavaModifier.PUBLIC));
                    }
                }))
                .check(WEB);
    }
}
