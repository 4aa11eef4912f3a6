package kith.web;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.access.CurrentOfficer;
import kith.access.Officer;
import kith.access.Step;
import kith.access.SystemOfficer;
import kith.access.Tenancy;
import kith.record.RecordEntries;
import kith.record.Trail;
import kith.web.form.FormPage;
import org.junit.jupiter.api.Test;

/** Pages ask steps and show their answers; they reach no store, choose no council and act as nobody but who signed in. */
class WebStructureTest {

    /** A value that a page offers and that is not said to override another. */
    private static final Pattern VALUE =
            Pattern.compile("(?<!@Override)\\R    public (?!static)[\\w<>.?, ]+ (?:get|is)([A-Z]\\w*)\\(\\) \\{");

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

    /** The tag around every form asks its page by name; a page's own value of that name would answer instead. */
    @Test
    void aPageHidesNoValueOfTheFormAroundIt() throws IOException {
        Set<String> hidden = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith("Page.java"))
                    .toList()) {
                Class<?> page = page(source);
                if (FormPage.class.isAssignableFrom(page) && page != FormPage.class) {
                    VALUE.matcher(Files.readString(source))
                            .results()
                            .filter(value -> isNamed(page.getSuperclass(), value.group(1)))
                            .forEach(value -> hidden.add(page.getSimpleName() + "." + value.group(1)));
                }
            }
        }
        assertEquals(Set.of(), hidden, "Name these otherwise, or say @Override where that is meant.");
    }

    private static Class<?> page(Path source) {
        String name = Path.of("src/main/java").relativize(source).toString();
        try {
            return Class.forName(
                    name.substring(0, name.length() - ".java".length()).replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static boolean isNamed(Class<?> above, String value) {
        return Stream.of(above.getMethods())
                .map(Method::getName)
                .anyMatch(name -> name.equals("get" + value) || name.equals("is" + value));
    }
}
