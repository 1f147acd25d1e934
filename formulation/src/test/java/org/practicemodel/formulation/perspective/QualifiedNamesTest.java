package org.practicemodel.formulation.perspective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QualifiedNamesTest {

    private static QualifiedNames free(String... taken) {
        return new QualifiedNames(new HashSet<>(Set.of(taken)));
    }

    @Test
    void an_id_is_qualified_by_its_part() {
        assertThat(free().name("home", "sleep")).isEqualTo("home.sleep");
    }

    @Test
    void an_id_of_a_hundred_characters_stays_and_one_of_a_hundred_and_one_is_shortened() {
        String part = "p".repeat(50);
        assertThat(free().name(part, "e".repeat(49))).isEqualTo(part + "." + "e".repeat(49));
        assertThat(free().name(part, "e".repeat(50))).isEqualTo(part + "." + "e".repeat(32) + ".f6677a87cd9ccba9");
    }

    @Test
    void ids_that_begin_alike_stay_apart_when_they_are_shortened() {
        QualifiedNames names = free();
        String part = "p".repeat(100);
        assertThat(List.of(names.name(part, "e"), names.name(part, "f"))).doesNotHaveDuplicates();
    }

    @Test
    void two_pairs_that_would_give_one_id_give_two() {
        QualifiedNames names = free();
        assertThat(List.of(names.name("a.b", "c"), names.name("a", "b.c")))
                .containsExactly("a.b.c", "a.b.c.845e30448809e2bc");
    }
}
