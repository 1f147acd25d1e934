package org.practicemodel.core.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What every published module must keep to, as rules that read as sentences. */
public final class ArchitectureRules {

    private static final Set<String> CLOCK = Set.of(
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.LocalTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.Instant.now",
            "java.time.Year.now",
            "java.time.YearMonth.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime");

    private static final Set<String> SURROUNDINGS = Set.of(
            "java.util.Locale.getDefault",
            "java.util.Calendar.getInstance",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.Math.random");

    private static final Set<String> FIGURES = Set.of(
            "org.practicemodel.core.vocabulary.ModelDefinition.figure",
            "org.practicemodel.core.vocabulary.ModelDefinition.figures");

    private static final Set<String> SILENT_DEFAULTS = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatter.ofLocalizedDate(java.time.format.FormatStyle)",
            "java.util.ResourceBundle.getBundle(java.lang.String)",
            "java.text.NumberFormat.getInstance()");

    private ArchitectureRules() {}

    /**
     * Reads the classes of a module without its tests.
     *
     * @param packages the root packages
     * @return the classes
     */
    public static JavaClasses classesOf(String... packages) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages(packages);
    }

    /**
     * Lists the rules that hold inside each published module.
     *
     * @return the rules
     */
    public static List<ArchRule> forPublishedModules() {
        return List.of(
                slices().matching("org.practicemodel.(**)")
                        .should()
                        .beFreeOfCycles()
                        .because("a reader must be able to start at one end"),
                classes()
                        .that(not(resideInAPackage("..internal..")))
                        .and()
                        .arePublic()
                        .should(exposeNoInternalType())
                        .allowEmptyShould(true),
                noClasses()
                        .should(accessTargetWhere(isOneOf(CLOCK)))
                        .because("the day to look from is always passed in")
                        .allowEmptyShould(true),
                noClasses()
                        .should(accessTargetWhere(isOneOf(SURROUNDINGS)))
                        .because("the same input gives the same bytes wherever it runs")
                        .allowEmptyShould(true),
                noClasses()
                        .should(accessTargetWhere(hasSignatureIn(SILENT_DEFAULTS)))
                        .because("these ask for the default locale or character set without saying so")
                        .allowEmptyShould(true),
                noClasses()
                        .should(dependOnClassesThat(resideInAnyPackage(
                                "java.net..",
                                "javax.net..",
                                "java.util.logging..",
                                "java.lang.System$Logger",
                                "org.slf4j..",
                                "org.apache.logging..",
                                "org.apache.commons.logging..",
                                "java.rmi..",
                                "java.sql..")))
                        .because("the library asks nobody and tells nobody")
                        .allowEmptyShould(true),
                noClasses()
                        .should(dependOnClassesThat(isA("java.util.Random", "java.util.UUID", "java.util.Date")))
                        .because("nothing here is random")
                        .allowEmptyShould(true),
                noClasses().should(useTheConsole()).allowEmptyShould(true),
                noClasses()
                        .that()
                        .resideInAPackage("..rule..")
                        .should(dependOnClassesThat(isA("org.practicemodel.core.vocabulary.ReferenceFigure"))
                                .or(accessTargetWhere(isOneOf(FIGURES))))
                        .because("a figure that a document gives is no threshold"),
                classes()
                        .that(not(resideInAPackage("..test..")))
                        .should(liveInANullMarkedPackage())
                        .allowEmptyShould(true));
    }

    private static DescribedPredicate<JavaAccess<?>> isOneOf(Set<String> methods) {
        return DescribedPredicate.describe(
                "target is one of " + methods,
                call -> methods.contains(call.getTargetOwner().getName() + "." + call.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> hasSignatureIn(Set<String> signatures) {
        return DescribedPredicate.describe(
                "target is one of " + signatures,
                call -> signatures.contains(call.getTarget().getFullName()));
    }

    private static DescribedPredicate<JavaClass> isA(String... names) {
        Set<String> all = Set.of(names);
        return DescribedPredicate.describe("is one of " + all, type -> all.contains(type.getName()));
    }

    private static ArchCondition<JavaClass> useTheConsole() {
        return new ArchCondition<>("use the console") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFieldAccessesFromSelf().stream()
                        .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                        .map(JavaAccess::getDescription)
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(type, access)));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that says why it exists and is null-marked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " lives in an unmarked package"));
            }
        };
    }

    private static ArchCondition<JavaClass> exposeNoInternalType() {
        return new ArchCondition<>("expose no internal type") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaClass> inMembers = type.getCodeUnits().stream()
                        .filter(ArchitectureRules::isPromised)
                        .flatMap(member -> Stream.of(
                                        member.getParameterTypes().stream(),
                                        Stream.of(member.getReturnType()),
                                        member.getExceptionTypes().stream())
                                .flatMap(types -> types)
                                .flatMap(shown -> shown.getAllInvolvedRawTypes().stream()));
                Stream<JavaClass> inFields = type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE)
                                && (field.getModifiers().contains(JavaModifier.PUBLIC)
                                        || field.getModifiers().contains(JavaModifier.PROTECTED)))
                        .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream());
                Stream<JavaClass> above = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                        .flatMap(shown -> shown.getAllInvolvedRawTypes().stream());
                Stream.of(inMembers, inFields, above)
                        .flatMap(found -> found)
                        .filter(found -> found.getPackageName().contains(".internal"))
                        .forEach(found -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " exposes " + found.getName())));
            }
        };
    }

    private static boolean isPromised(JavaCodeUnit member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }
}
