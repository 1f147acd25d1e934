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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.rule.SubjectRule;
import org.practicemodel.core.testing.Golden;
import org.practicemodel.core.vocabulary.RuleCode;

/** The pages in {@code principles/rules} are those of the rules as they are. */
class CatalogueTest {

    private static final Path FOLDER = Path.of("rules");

    /** The codes that the rules were first listed under: how many each principle and element has, numbered from 1. */
    private static final Map<String, Integer> LISTED = Map.ofEntries(
            Map.entry("E1", 5),
            Map.entry("E2", 3),
            Map.entry("E3", 5),
            Map.entry("E4", 5),
            Map.entry("E5", 5),
            Map.entry("E6", 4),
            Map.entry("E7", 6),
            Map.entry("P01", 5),
            Map.entry("P02", 5),
            Map.entry("P03", 6),
            Map.entry("P04", 6),
            Map.entry("P05", 7),
            Map.entry("P06", 8),
            Map.entry("P07", 6),
            Map.entry("P08", 5),
            Map.entry("P09", 5),
            Map.entry("P10", 8),
            Map.entry("W", 1));

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

        assertThat(Described.books().flatMap(book -> book.everyRule().stream()))
                .extracting(rule -> rule.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void everyCodeThatWasListedIsARuleOrHasAPageThatSaysWhyItIsNone() {
        List<String> listed = LISTED.entrySet().stream()
                .flatMap(entry ->
                        IntStream.rangeClosed(1, entry.getValue()).mapToObj(number -> entry.getKey() + "-R" + number))
                .toList();

        assertThat(Stream.concat(
                        Described.all().stream().map(rule -> rule.rule().code().value()),
                        OtherCode.ALL.keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void everyElementHasRulesOfItsOwn() {
        assertThat(PracticeModels.leeds().elements())
                .isNotEmpty()
                .allSatisfy(element -> assertThat(Described.all())
                        .anyMatch(rule -> rule.rule().element().equals(element.id())
                                && rule.rule().principles().isEmpty()));
    }

    @Test
    void aCodeIsUsedOnce() {
        List<String> codes = Described.books()
                .flatMap(book -> book.everyRule().stream())
                .map(SubjectRule::descriptor)
                .flatMap(rule -> Stream.concat(Stream.of(rule.code()), rule.formerCodes().stream()))
                .map(RuleCode::value)
                .toList();

        assertThat(codes).doesNotHaveDuplicates().doesNotContainAnyElementsOf(OtherCode.ALL.keySet());
    }
}
