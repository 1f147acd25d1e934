package org.practicemodel.formulation.family;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PlacedEntry;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.testing.RecordEdits;
import org.practicemodel.core.testing.Records;
import org.practicemodel.formulation.rendering.FamilyPages;

/** What holds for every page that a reader of the family is given. */
class FamilyViewProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final JsonMapper TREES = JsonMapper.builder().build();

    @Provide
    Arbitrary<PracticeRecord> records() {
        return Records.recordsOfOneFormulation();
    }

    private static String page(PracticeRecord record, PersonId reader) {
        Formulation formulation = record.formulations().get(0);
        ReaderView view = FamilyView.of(formulation, record, DAY).forReader(reader);
        return FamilyPages.html().render(view, PracticeModels.leeds(), Locale.UK);
    }

    private static List<PersonId> readers(PracticeRecord record) {
        return Stream.concat(
                        record.family().members().stream().map(FamilyMember::id),
                        Stream.of(PersonId.of("person-nobody-knows")))
                .toList();
    }

    @Property(tries = 60)
    void a_page_is_the_same_byte_for_byte_without_what_it_leaves_out(@ForAll("records") PracticeRecord record) {
        for (PersonId reader : readers(record)) {
            String page = page(record, reader);
            PracticeRecord lean = record;
            for (String id : ids(record)) {
                PracticeRecord without = without(lean, id);
                if (page(without, reader).equals(page)) {
                    lean = without;
                }
            }
            assertThat(page(lean, reader)).isEqualTo(page);
            assertThat(Entries.of(lean).all().stream()
                            .filter(entry -> entry.pointer().startsWith("/formulations/0/"))
                            .map(entry -> entry.entry().id().value()))
                    .as("what is left of the formulation is on the page")
                    .allSatisfy(
                            id -> assertThat(page(without(record, id), reader)).isNotEqualTo(page));
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

    @Property
    void nothing_is_given_that_nobody_allowed(@ForAll("records") PracticeRecord record) throws JsonProcessingException {
        JsonNode tree = TREES.readTree(PracticeJson.writer().write(record));
        List<ObjectNode> statements = new ArrayList<>();
        number(tree, statements);
        PracticeRecord numbered = PracticeJson.reader().read(tree.toString()).orElseThrow();
        for (PersonId reader : readers(record)) {
            String page = page(numbered, reader);
            for (ObjectNode statement : statements) {
                if (!mayStand(statement, reader)) {
                    assertThat(page).doesNotContain(statement.get("words").textValue());
                }
            }
        }
    }

    /** Gives every statement words of its own. */
    private static void number(JsonNode node, List<ObjectNode> statements) {
        if (node instanceof ObjectNode object && object.path("words").isTextual()) {
            object.put("words", "word-" + statements.size() + "-said");
            statements.add(object);
        }
        node.forEach(child -> number(child, statements));
    }

    /** A looser rule than the one that is kept, said in another way. */
    private static boolean mayStand(JsonNode statement, PersonId reader) {
        boolean own = statement.path("form").asText().equals("quote")
                && statement.path("saidBy").size() == 1
                && statement.at("/saidBy/0/person").asText().equals(reader.value());
        boolean named = false;
        for (JsonNode allowed : statement.path("audience")) {
            named |= allowed.path("person").asText().equals(reader.value())
                    && allowed.has("clearedBy")
                    && allowed.has("clearedOn");
        }
        return statement.path("sensitive").isEmpty() && (own || named);
    }

    @Property
    void no_id_stands_on_a_page(@ForAll("records") PracticeRecord record) {
        for (PersonId reader : readers(record)) {
            String page = page(record, reader);
            assertThat(Entries.of(record).all().stream()
                            .map(PlacedEntry::entry)
                            .map(entry -> entry.id())
                            .map(Identifier::value))
                    .allSatisfy(id -> assertThat(page).doesNotContain(id));
        }
    }

    @Property
    void the_headings_are_always_the_same(@ForAll("records") PracticeRecord record) {
        List<String> bare = headings(page(bare(record), PersonId.of("person-nobody-knows")));
        for (PersonId reader : readers(record)) {
            assertThat(headings(page(record, reader))).isEqualTo(bare);
        }
    }

    private static PracticeRecord bare(PracticeRecord record) {
        Formulation nothing =
                Formulation.builder().id(record.formulations().get(0).id()).build();
        return record.withFormulations(nothing);
    }

    private static List<String> headings(String page) {
        return page.lines().filter(line -> line.matches("<h[1-6].*")).toList();
    }
}
