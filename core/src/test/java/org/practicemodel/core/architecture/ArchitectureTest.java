package org.practicemodel.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.practicemodel.core.testing.ArchitectureRules;

class ArchitectureTest {

    private static final JavaClasses CORE = ArchitectureRules.classesOf("org.practicemodel.core");

    @TestFactory
    Stream<DynamicTest> core_keeps_to_every_rule() {
        return ArchitectureRules.forPublishedModules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CORE)));
    }

    /** A rule that cannot fail would guard nothing: each is shown a class that breaks it. */
    @TestFactory
    Stream<DynamicTest> every_rule_bites() {
        JavaClasses offenders = new com.tngtech.archunit.core.importer.ClassFileImporter()
                .importPackages("org.practicemodel.core.testing.offenders");
        return ArchitectureRules.forPublishedModules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> assertThat(failures(rule, offenders))
                                .as(rule.getDescription())
                                .isPositive()));
    }

    /** What is only referred to, or stands in angle brackets, is found as well. */
    @Test
    void no_way_to_break_a_rule_is_overlooked() {
        JavaClasses offenders = new com.tngtech.archunit.core.importer.ClassFileImporter()
                .importPackages("org.practicemodel.core.testing.offenders");
        String found = ArchitectureRules.forPublishedModules().stream()
                .flatMap(rule -> rule.evaluate(offenders).getFailureReport().getDetails().stream())
                .collect(Collectors.joining("\n"));

        assertThat(found)
                .contains(
                        "references method <java.time.LocalDate.now()>",
                        "references method <java.lang.String.toLowerCase()>",
                        "calls method <org.practicemodel.core.vocabulary.ModelDefinition.figures()>",
                        "calls method <org.practicemodel.core.vocabulary.ReferenceFigure.value()>",
                        "Listing exposes org.practicemodel.core.testing.offenders.internal.Hidden",
                        "Throwing exposes org.practicemodel.core.testing.offenders.internal.HiddenException");
    }

    @Test
    void something_was_looked_at() {
        assertThat(CORE.size()).isGreaterThan(100);
    }

    private static int failures(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails().size();
    }
}
