package org.practicemodel.formulation.perspective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.practicemodel.core.entry.EntryId;

class QualifiedNamesProperties {

    private static QualifiedNames free(String... taken) {
        return new QualifiedNames(new HashSet<>(Set.of(taken)));
    }

    @Property
    void every_name_is_an_id_that_nothing_else_has(
            @ForAll @IntRange(min = 1, max = 100) int part, @ForAll @IntRange(min = 1, max = 100) int id) {
        String plain = free().name("p".repeat(part), "e".repeat(id));
        assertThat(EntryId.of(plain).value()).isEqualTo(plain);
        String another = free(plain).name("p".repeat(part), "e".repeat(id));
        assertThat(EntryId.of(another).value()).isNotEqualTo(plain);
        assertThat(free(plain).name("p".repeat(part), "e".repeat(id))).isEqualTo(another);
    }
}
