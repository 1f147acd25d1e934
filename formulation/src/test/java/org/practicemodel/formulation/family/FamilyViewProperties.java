package org.practicemodel.formulation.family;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.reason.SafetyExceptionId;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PlacedEntry;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.testing.Records;

/** What holds for whatever a reader of the family is given. */
class FamilyViewProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final JsonMapper TREES = JsonMapper.builder().build();

    @Provide
    Arbitrary<PracticeRecord> records() {
        return Records.recordsOfOneFormulation();
    }

    private static List<String> given(PracticeRecord record, PersonId reader) {
        return ReaderWords.in(view(record, reader));
    }

    private static List<PersonId> readers(PracticeRecord record) {
        return Stream.concat(members(record).stream(), Stream.of(PersonId.of("person-nobody-knows")))
                .toList();
    }

    private static List<PersonId> members(PracticeRecord record) {
        return record.family().members().stream().map(FamilyMember::id).toList();
    }

    private static List<String> ids(PracticeRecord record) {
        return Entries.of(record).all().stream()
                .filter(entry -> entry.pointer().startsWith("/formulations/0/"))
                .map(PlacedEntry::entry)
                .map(entry -> entry.id().value())
                .toList();
    }

    @Property
    void nothing_is_given_that_nobody_allowed(@ForAll("records") PracticeRecord record) throws JsonProcessingException {
        JsonNode tree = TREES.readTree(PracticeJson.writer().write(record));
        List<ObjectNode> statements = new ArrayList<>();
        number(tree, statements);
        PracticeRecord numbered = PracticeJson.reader().read(tree.toString()).orElseThrow();
        for (PersonId reader : readers(record)) {
            List<String> given = given(numbered, reader);
            List<String> own = NaiveReading.ownWords(tree.at("/formulations/0"), reader.value());
            for (ObjectNode statement : statements) {
                if (!mayStand(statement, reader, own)) {
                    assertThat(given).doesNotContain(statement.get("words").textValue());
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
    private static boolean mayStand(JsonNode statement, PersonId reader, List<String> own) {
        boolean named = false;
        for (JsonNode allowed : statement.path("audience")) {
            named |= allowed.path("person").asText().equals(reader.value())
                    && allowed.has("clearedBy")
                    && allowed.has("clearedOn");
        }
        return statement.path("sensitive").isEmpty()
                && (named || own.contains(statement.path("words").textValue()));
    }

    @Property
    void nothing_of_what_is_restricted_nor_of_what_rests_on_it_is_given(@ForAll("records") PracticeRecord record)
            throws JsonProcessingException {
        for (PersonId reader : members(record)) {
            ObjectNode tree = clearedFor(record, reader, true);
            for (String restricted : restrictable(record, reader)) {
                tree.putArray("restrictions").addObject().put("of", restricted).put("kind", "ALL");
                List<String> given =
                        given(PracticeJson.reader().read(tree.toString()).orElseThrow(), reader);
                for (String words : NaiveReading.hiddenWords(tree.at("/formulations/0"), restricted)) {
                    assertThat(given).as(restricted).doesNotContain(words);
                }
            }
        }
    }

    private static List<String> restrictable(PracticeRecord record, PersonId reader) {
        return Stream.concat(
                        Stream.of(record.formulations().get(0).id().value()),
                        Stream.concat(
                                        record.family().members().stream().map(FamilyMember::id),
                                        ids(record).stream().map(EntryId::of))
                                .map(Identifier::value))
                .filter(id -> !id.equals(reader.value()))
                .toList();
    }

    @Property
    void nothing_that_a_child_may_have_said_is_given_without_the_childs_yes(@ForAll("records") PracticeRecord record)
            throws JsonProcessingException {
        for (PersonId reader : members(record)) {
            ObjectNode tree = clearedFor(record, reader, false);
            List<String> given =
                    given(PracticeJson.reader().read(tree.toString()).orElseThrow(), reader);
            for (String words : NaiveReading.childrensWords(tree, reader.value())) {
                assertThat(given).doesNotContain(words);
            }
        }
    }

    @Property
    void a_guess_that_is_not_cleared_shows_in_nothing(@ForAll("records") PracticeRecord record)
            throws JsonProcessingException {
        for (PersonId reader : members(record)) {
            ObjectNode tree = clearedFor(record, reader, true);
            PracticeRecord open = PracticeJson.reader().read(tree.toString()).orElseThrow();
            tree.at("/formulations/0/hypotheses").forEach(guess -> {
                if (guess.path("statement") instanceof ObjectNode statement) {
                    statement.remove("audience");
                    statement.put("form", "summary");
                }
            });
            PracticeRecord shut = PracticeJson.reader().read(tree.toString()).orElseThrow();
            ReaderView view = view(shut, reader);
            assertThat(view.guesses()).allSatisfy(guess -> {
                assertThat(guess.told()).isEmpty();
                assertThat(guess.keptGoingBy()).isEmpty();
                assertThat(guess.explains()).isEmpty();
                assertThat(guess.yours()).isEmpty();
            });
            assertThat(view.factors()).isEqualTo(view(open, reader).factors());
        }
    }

    @Property
    void where_to_start_is_told_only_to_those_who_chose_it_or_for_whom_it_was_cleared(
            @ForAll("records") PracticeRecord record) throws JsonProcessingException {
        for (PersonId reader : readers(record)) {
            List<ObjectNode> statements = new ArrayList<>();
            JsonNode tree = TREES.readTree(PracticeJson.writer().write(record));
            number(tree, statements);
            PracticeRecord numbered =
                    PracticeJson.reader().read(tree.toString()).orElseThrow();
            assertThat(view(numbered, reader).starts())
                    .map(start -> start.told().words())
                    .isSubsetOf(NaiveReading.wordsToStartWith(tree.at("/formulations/0"), reader.value()));
        }
    }

    @Property
    void what_was_agreed_is_told_only_to_those_who_were_asked(@ForAll("records") PracticeRecord record)
            throws JsonProcessingException {
        for (PersonId reader : members(record)) {
            ObjectNode tree = clearedFor(record, reader, true);
            boolean asked = NaiveReading.wasAsked(tree.at("/formulations/0/signOff"), reader.value());
            PracticeRecord open = PracticeJson.reader().read(tree.toString()).orElseThrow();
            assertThat(view(open, reader).agreement().isPresent()).isEqualTo(asked);
            PracticeRecord unsafe = open.withSafetyExceptions(SafetyException.builder()
                    .id(SafetyExceptionId.of("exception-1"))
                    .addToWhom(reader)
                    .decidedBy(RoleCode.TEAM_MANAGER)
                    .on(DAY)
                    .reviewBy(DAY)
                    .words("because")
                    .build());
            assertThat(view(unsafe, reader).agreement()).isEmpty();
        }
    }

    /** The record with every text numbered and cleared for one reader. */
    private static ObjectNode clearedFor(PracticeRecord record, PersonId reader, boolean speakerAgreed)
            throws JsonProcessingException {
        ObjectNode tree = (ObjectNode) TREES.readTree(PracticeJson.writer().write(record));
        List<ObjectNode> statements = new ArrayList<>();
        number(tree, statements);
        for (ObjectNode statement : statements) {
            statement.remove("sensitive");
            ObjectNode allowed = statement.putArray("audience").addObject();
            allowed.put("person", reader.value())
                    .put("clearedBy", "social-worker")
                    .put("clearedOn", DAY.toString());
            if (speakerAgreed) {
                allowed.put("speakerAgreedOn", DAY.toString());
            }
        }
        return tree;
    }

    private static ReaderView view(PracticeRecord record, PersonId reader) {
        return FamilyView.of(record.formulations().get(0), record, DAY).forReader(reader);
    }
}
