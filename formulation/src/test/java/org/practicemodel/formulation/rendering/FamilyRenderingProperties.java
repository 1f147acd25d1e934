package org.practicemodel.formulation.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PlacedEntry;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.testing.RecordEdits;
import org.practicemodel.core.testing.Records;
import org.practicemodel.formulation.family.FamilyView;
import org.practicemodel.formulation.family.ReaderView;
import org.practicemodel.formulation.family.ReaderWords;

/** What holds for a reader's page and picture in every form. What a reader may be given is another matter. */
class FamilyRenderingProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final PersonId NOBODY = PersonId.of("person-nobody-knows");
    private static final PersonId MOTHER = PersonId.of("person-mother");
    private static final Pattern WORDS = Pattern.compile("word-\\d+-said");
    private static final Map<String, Renderer<ReaderView>> FORMS = Map.of(
            "text", FamilyPages.text(),
            "markdown", FamilyPages.markdown(),
            "html", FamilyPages.html(),
            "svg", FamilyPages.svg());

    @Provide
    Arbitrary<PracticeRecord> records() {
        return Records.recordsOfOneFormulation();
    }

    private static String shown(String form, ReaderView view) {
        return FORMS.get(form).render(view, PracticeModels.leeds(), Locale.UK);
    }

    private static List<String> all(ReaderView view) {
        return Stream.of("text", "markdown", "html", "svg")
                .map(form -> shown(form, view))
                .toList();
    }

    private static ReaderView view(PracticeRecord record, PersonId reader) {
        return FamilyView.of(record.formulations().get(0), record, DAY).forReader(reader);
    }

    private static List<PersonId> readers(PracticeRecord record) {
        return Stream.concat(record.family().members().stream().map(FamilyMember::id), Stream.of(NOBODY))
                .toList();
    }

    @Property(tries = 100)
    void everyFormIsTheSameByteForByteWithoutWhatItLeavesOut(@ForAll("records") PracticeRecord record) {
        for (PersonId reader : readers(record)) {
            ReaderView view = view(record, reader);
            PracticeRecord lean = record;
            for (String id : ids(record)) {
                PracticeRecord without = without(lean, id);
                if (view(without, reader).equals(view)) {
                    lean = without;
                }
            }
            assertThat(all(view(lean, reader))).isEqualTo(all(view));
            String page = shown("html", view);
            assertThat(ids(lean))
                    .as("what is left of the formulation is on the page")
                    .allSatisfy(id -> assertThat(shown("html", view(without(record, id), reader)))
                            .isNotEqualTo(page));
        }
    }

    private static List<String> ids(PracticeRecord record) {
        return Entries.of(record).all().stream()
                .filter(entry -> entry.pointer().startsWith("/formulations/0/"))
                .map(PlacedEntry::entry)
                .map(entry -> entry.id().value())
                .toList();
    }

    private static PracticeRecord without(PracticeRecord record, String id) {
        String pointer = Entries.of(record).find(id).orElseThrow().pointer();
        return RecordEdits.without(record, pointer);
    }

    @Property(tries = 100)
    void noFormTellsMoreThanTheReaderIsGiven(@ForAll("records") PracticeRecord record) {
        int[] count = {0};
        Formulation numbered = Statements.edited(
                Shown.clearedForMother(record.formulations().get(0)),
                statement -> statement.withWords("word-" + count[0]++ + "-said"));
        ReaderView view = FamilyView.of(numbered).forReader(MOTHER);
        List<String> given = ReaderWords.in(view);

        for (String form : FORMS.keySet()) {
            String plain = Markup.tight(Markup.unescaped(shown(form, view))).replace("\\", "");
            assertThat(WORDS.matcher(plain).results().map(MatchResult::group))
                    .as(form)
                    .isSubsetOf(given);
        }
        String page = shown("html", view);
        assertThat(given).allSatisfy(words -> assertThat(page).contains(words));
    }

    @Property
    void noIdStandsInAnyForm(@ForAll("records") PracticeRecord record) {
        for (PersonId reader : readers(record)) {
            List<String> forms = all(view(record, reader));
            assertThat(Entries.of(record).all().stream()
                            .map(PlacedEntry::entry)
                            .map(entry -> entry.id())
                            .map(Identifier::value))
                    .allSatisfy(id -> assertThat(forms).noneMatch(form -> form.contains(id)));
        }
    }

    @Property(tries = 100)
    void theHeadingsAreAlwaysTheSame(@ForAll("records") PracticeRecord record) {
        Formulation nothing =
                Formulation.builder().id(record.formulations().get(0).id()).build();
        List<String> bare = headings(view(record.withFormulations(nothing), NOBODY));

        for (PersonId reader : readers(record)) {
            assertThat(headings(view(record, reader))).isEqualTo(bare);
        }
    }

    /** The headings of the page, and of the picture as a diagram. */
    private static List<String> headings(ReaderView view) {
        Stream<String> ofPage = shown("html", view).lines().filter(line -> line.matches("<h[1-6].*"));
        Stream<String> ofDiagram = shown("markdown", view).lines().filter(line -> line.matches("#+ .*|  subgraph .*"));
        return Stream.concat(ofPage, ofDiagram).toList();
    }

    @Property(tries = 50)
    void theDefaultLocaleIsNeverAsked(@ForAll("records") PracticeRecord record) {
        ReaderView view = FamilyView.of(
                        Shown.clearedForMother(record.formulations().get(0)))
                .forReader(MOTHER);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.UK);
            List<String> here = all(view);
            for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(all(view)).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Example
    void pagesAndPicturesAreWellFormedHoweverHostile() {
        for (Formulation formulation : List.of(Shown.brief(), Shown.hostile(), Shown.large(120))) {
            ReaderView view = FamilyView.of(Shown.clearedForMother(formulation)).forReader(MOTHER);
            Markup.parsed(shown("svg", view));
            String html = shown("html", view);
            Markup.parsed(html.substring(html.indexOf("<main>"), html.indexOf("</main>") + "</main>".length()));
        }
    }
}
