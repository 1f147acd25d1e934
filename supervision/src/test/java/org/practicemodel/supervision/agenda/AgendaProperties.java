package org.practicemodel.supervision.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.rule.Given.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.testing.RecordEdits;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.testing.WorkforceRecords;
import org.practicemodel.core.workforce.LearningItem;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.supervision.rule.Given;

class AgendaProperties {

    private static final String MARKER = "Marker Of Nobody";

    @Provide
    Arbitrary<PracticeRecord> records() {
        return Arbitraries.oneOf(Records.records(), talkedAbout(Records.records()));
    }

    @Provide
    Arbitrary<PracticeRecord> markedRecords() {
        return talkedAbout(Records.recordsThatSay(MARKER));
    }

    @Provide
    Arbitrary<WorkerRecord> workers() {
        return WorkforceRecords.workers();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    private static Arbitrary<PracticeRecord> talkedAbout(Arbitrary<PracticeRecord> records) {
        return Combinators.combine(records, Arbitraries.longs()).as(Answers::talkedAbout);
    }

    @Property
    void the_first_three_are_always_there_and_in_order(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        Agenda agenda = Agenda.of(view(record, asOf));

        assertThat(agenda.items().stream().map(AgendaItem::topic).limit(3))
                .containsExactly(AgendaTopic.OWN_ITEM, AgendaTopic.GOING_WELL, AgendaTopic.DAY_TO_DAY_LIFE);
        assertThat(agenda.items().stream().filter(item -> item.topic().isAlwaysThere()))
                .hasSize(3)
                .noneMatch(AgendaItem::restricted);
        assertThat(agenda.items().stream().map(AgendaItem::topic)).isSorted();
    }

    @Property
    void at_most_seven_are_shown_and_nothing_is_lost(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        Agenda agenda = Agenda.of(view(record, asOf));
        List<AgendaItem> both = new ArrayList<>(agenda.shown());
        both.addAll(agenda.notShown());

        assertThat(agenda.shown())
                .hasSize(Math.min(Agenda.MOST_SHOWN, agenda.items().size()));
        assertThat(both).containsExactlyInAnyOrderElementsOf(agenda.items());
        assertThat(agenda.items().stream().filter(agenda.shown()::contains)).containsExactlyElementsOf(agenda.shown());
        assertThat(agenda.shown().subList(0, 3)).isEqualTo(agenda.items().subList(0, 3));
    }

    @Property
    void no_topic_is_shown_twice_while_another_waits_for_its_first(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        Agenda agenda = Agenda.of(view(record, asOf));
        List<AgendaTopic> shown = agenda.shown().stream().map(AgendaItem::topic).toList();

        agenda.notShown().stream()
                .map(AgendaItem::topic)
                .filter(topic -> !shown.contains(topic))
                .forEach(waiting -> assertThat(shown).doesNotHaveDuplicates());
    }

    @Property
    void one_thing_is_one_item(@ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        assertThat(Agenda.of(view(record, asOf)).items().stream().map(AgendaProperties::thing))
                .doesNotHaveDuplicates();
    }

    @Property
    void the_order_of_lists_changes_nothing_but_places(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf, @ForAll long seed) {
        assertThat(said(Agenda.of(view(RecordEdits.shuffled(record, seed), asOf))))
                .isEqualTo(said(Agenda.of(view(record, asOf))));
    }

    @Property
    void the_order_of_a_workers_lists_changes_nothing(
            @ForAll("workers") WorkerRecord worker, @ForAll("days") LocalDate asOf) {
        List<LearningItem> backwards = new ArrayList<>(worker.learning());
        Collections.reverse(backwards);
        Agenda none = Agenda.of(view(Given.family(), asOf));

        assertThat(said(none.withLearning(view(worker.withLearning(backwards), asOf))))
                .isEqualTo(said(none.withLearning(view(worker, asOf))));
    }

    @Property
    void what_was_not_known_then_changes_nothing(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        assertThat(said(Agenda.of(view(view(record, asOf).record(), asOf))))
                .isEqualTo(said(Agenda.of(view(record, asOf))));
    }

    @Property
    void an_item_is_gone_exactly_when_it_is_dealt_with(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        Agenda agenda = Agenda.of(view(record, asOf));
        for (AgendaItem item : agenda.items().subList(3, agenda.items().size())) {
            assertThat(things(Agenda.of(view(Answers.dealtWith(item, record, asOf), asOf))))
                    .as("%s on %s", item, asOf)
                    .isEqualTo(things(agenda, item));
        }
    }

    @Property
    void learning_is_gone_exactly_when_it_has_an_outcome(
            @ForAll("workers") WorkerRecord worker, @ForAll("days") LocalDate asOf) {
        Agenda none = Agenda.of(view(Given.family(), asOf));
        Agenda agenda = none.withLearning(view(worker, asOf));
        for (AgendaItem item : agenda.items().subList(3, agenda.items().size())) {
            assertThat(things(none.withLearning(view(Answers.learnt(item, worker, asOf), asOf))))
                    .isEqualTo(things(agenda, item));
        }
        assertThat(agenda.items().subList(3, agenda.items().size()))
                .allMatch(item -> item.topic() == AgendaTopic.LEARNING);
    }

    @Property
    void every_place_stands_where_it_says(@ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        for (AgendaItem item : Agenda.of(view(record, asOf)).items()) {
            item.evidence().forEach(place -> {
                JsonNode there = RecordEdits.at(record, place.pointer());
                assertThat(there.path("id").asText()).isEqualTo(place.id().orElseThrow());
            });
            item.about()
                    .ifPresent(about -> assertThat(item.evidence().get(0).id()).contains(about.value()));
        }
    }

    @Property
    void nothing_that_people_said_is_in_it(
            @ForAll("markedRecords") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        Agenda agenda = Agenda.of(view(record, asOf));

        assertThat(said(agenda).toString() + agenda + agenda.items()).doesNotContain(MARKER);
        agenda.items()
                .forEach(item ->
                        assertThat(item.reason().toString() + item.question()).doesNotContain(MARKER));
    }

    @Property
    void everything_is_said_in_words_whatever_the_language(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        for (AgendaItem item : Agenda.of(view(record, asOf)).items()) {
            for (String language : List.of("en-GB", "tr-TR", "cy-GB")) {
                Locale locale = Locale.forLanguageTag(language);
                assertThat(item.reason(locale))
                        .isEqualTo(item.reason(Locale.UK))
                        .doesNotContain("[", "{")
                        .endsWith(".");
                assertThat(item.question(locale))
                        .isEqualTo(item.question(Locale.UK))
                        .doesNotContain("[", "{")
                        .endsWith("?");
            }
        }
    }

    @Property
    void what_is_restricted_is_left_out_of_ordinary_output(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        Agenda ordinary = Agenda.of(view(record, asOf)).withoutRestricted();
        Set<String> restricted = view(record, asOf).restricted();

        assertThat(ordinary.items().stream().flatMap(item -> item.about().stream()))
                .noneMatch(id -> restricted.contains(id.value()));
        assertThat(ordinary.items().stream()
                        .flatMap(item -> item.evidence().stream())
                        .map(Evidence::pointer))
                .noneMatch(restricted::contains);
        assertThat(ordinary.items()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Example
    void every_topic_is_seen() {
        Set<AgendaTopic> seen = EnumSet.noneOf(AgendaTopic.class);
        LongStream.range(0, 40)
                .mapToObj(seed -> Answers.talkedAbout(Records.record(seed, 4), seed))
                .flatMap(record ->
                        Stream.of("2025-03-31", "2026-03-31").map(Given::day).map(asOf -> view(record, asOf)))
                .flatMap(view -> Agenda.of(view).items().stream())
                .forEach(item -> seen.add(item.topic()));

        assertThat(EnumSet.complementOf(EnumSet.copyOf(seen)))
                .containsExactly(AgendaTopic.FINDING_BROUGHT, AgendaTopic.LEARNING);
    }

    private static String thing(AgendaItem item) {
        return item + " " + item.question().key();
    }

    private static List<String> things(Agenda agenda) {
        return agenda.items().stream().map(AgendaProperties::thing).toList();
    }

    private static List<String> things(Agenda agenda, AgendaItem without) {
        return agenda.items().stream()
                .filter(item -> !item.equals(without))
                .map(AgendaProperties::thing)
                .toList();
    }

    /** Everything that is said, and the ids that it rests on; the order of the places themselves may differ. */
    private static List<String> said(Agenda agenda) {
        return agenda.items().stream()
                .map(item -> item + " " + item.since() + " " + item.reason(Locale.UK) + " " + item.question(Locale.UK)
                        + " "
                        + item.restricted() + " "
                        + item.evidence().stream()
                                .map(place -> place.role() + " " + place.id().orElse("-"))
                                .toList())
                .toList();
    }
}
