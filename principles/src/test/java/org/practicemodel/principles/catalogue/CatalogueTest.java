package org.practicemodel.principles.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.SubjectRule;
import org.practicemodel.core.testing.Golden;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.supervision.rule.SupervisionRuleBook;

/** The pages in {@code principles/rules} are those of the rules as they are. */
class CatalogueTest {

    private static final Path FOLDER = Path.of("rules");

    @Test
    void everyPageIsTheOneOfItsRule() throws IOException {
        TreeMap<String, String> pages = new TreeMap<>();
        List<Described> rules = Described.all();
        pages.put("README.md", CatalogueIndex.of(rules, OtherCode.ALL));
        rules.forEach(rule -> pages.put(rule.rule().code() + ".md", RulePage.of(rule)));
        OtherCode.ALL.forEach((code, other) -> pages.put(code + ".md", other.page(code)));

        Golden kept = Golden.in(FOLDER);
        for (String name : pages.keySet()) {
            kept.assertKept(name, pages.get(name));
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("pages of rules that are no more")
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
    }

    @Test
    void everyRuleIsInABook() {
        // Core's test helpers come in a jar of their own once everything is packed.
        ImportOption published = location -> !location.contains("-tests.jar");
        ClassFileImporter importer = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(published);
        List<String> written = importer.importPackages("org.practicemodel").stream()
                .filter(type -> type.isAssignableTo(SubjectRule.class))
                .filter(type -> !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .toList();

        assertThat(books().flatMap(book -> book.everyRule().stream()))
                .extracting(rule -> rule.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    /** Those that have pages, and that of supervision, which no report asks yet. */
    private static Stream<RuleBook> books() {
        return Stream.concat(Described.books(), Stream.of(SupervisionRuleBook.book()));
    }

    @Test
    void aCodeIsUsedOnce() {
        List<String> codes = books().flatMap(book -> book.everyRule().stream())
                .map(SubjectRule::descriptor)
                .flatMap(rule -> Stream.concat(Stream.of(rule.code()), rule.formerCodes().stream()))
                .map(RuleCode::value)
                .toList();

        assertThat(codes).doesNotHaveDuplicates().doesNotContainAnyElementsOf(OtherCode.ALL.keySet());
    }
}
