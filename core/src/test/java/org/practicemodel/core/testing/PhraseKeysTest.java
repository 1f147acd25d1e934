package org.practicemodel.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PhraseKeysTest {

    private static final Pattern KEY = Pattern.compile("T01-R\\d\\.[a-z]+");

    @Test
    void are_found_in_a_package_and_in_those_below_it() {
        assertThat(new ClassFileImporter()
                        .importPackages("org.practicemodel.core.testing.sayings").stream()
                                .flatMap(type -> PhraseKeys.in(type, KEY)))
                .containsExactlyInAnyOrder("T01-R1.seen", "T01-R2.seen");
    }
}
