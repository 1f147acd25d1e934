package org.practicemodel.principles.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.practicemodel.core.testing.ArchitectureRules;

/** Core holds what was recorded; formulation, supervision and principles say what it means. */
class HouseTest {

    private static final JavaClasses HOUSE = ArchitectureRules.classesOf("org.practicemodel");

    @TestFactory
    Stream<DynamicTest> the_house_keeps_to_every_rule() {
        return ArchitectureRules.forPublishedModules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(HOUSE)));
    }

    @Test
    void core_knows_no_other_module() {
        noClasses()
                .that()
                .resideInAPackage("org.practicemodel.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.practicemodel.formulation..",
                        "org.practicemodel.supervision..",
                        "org.practicemodel.principles..",
                        "org.practicemodel.examples..")
                .check(HOUSE);
    }

    @Test
    void formulation_and_supervision_know_core_only() {
        noClasses()
                .that()
                .resideInAnyPackage("org.practicemodel.formulation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.practicemodel.supervision..", "org.practicemodel.principles..")
                .allowEmptyShould(true)
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage("org.practicemodel.supervision..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.practicemodel.formulation..", "org.practicemodel.principles..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void no_published_module_knows_the_examples() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.practicemodel.examples..")
                .check(HOUSE);
    }

    @Test
    void every_module_was_looked_at() {
        assertThat(HOUSE.stream().map(type -> type.getPackageName()).distinct())
                .anyMatch(name -> name.startsWith("org.practicemodel.core"))
                .anyMatch(name -> name.startsWith("org.practicemodel.principles"));
    }
}
