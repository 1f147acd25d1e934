package org.practicemodel.supervision.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.practicemodel.core.testing.ArchitectureRules;

class HouseTest {

    private static final JavaClasses HOUSE = ArchitectureRules.classesOf("org.practicemodel.supervision");

    @TestFactory
    Stream<DynamicTest> the_module_keeps_to_every_rule() {
        return ArchitectureRules.forPublishedModules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(HOUSE)));
    }

    @Test
    void every_package_was_looked_at() {
        assertThat(HOUSE.stream().map(type -> type.getPackageName()).distinct())
                .contains(
                        "org.practicemodel.supervision.agenda",
                        "org.practicemodel.supervision.cadence",
                        "org.practicemodel.supervision.learning",
                        "org.practicemodel.supervision.outcome",
                        "org.practicemodel.supervision.rendering",
                        "org.practicemodel.supervision.rule",
                        "org.practicemodel.supervision.session");
    }
}
