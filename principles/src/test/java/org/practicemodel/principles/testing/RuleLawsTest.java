package org.practicemodel.principles.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Invented.DECIDED;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.notRecorded;
import static org.practicemodel.principles.testing.Invented.rule;
import static org.practicemodel.principles.testing.Invented.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.PastMatter;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.principles.AdherenceChecker;

/** Each law has a rule that breaks it, and is broken by nothing else. */
class RuleLawsTest {

    private static final LocalDate DAY = day("2026-03-02");
    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds());

    private static final String LEAD = "/team/leadAllocations/0";

    private static List<String> broken(PracticeRecord record, Rule rule) {
        return new RuleLaws(CHECKER, List.of(rule), record, DAY).broken();
    }

    private static List<String> broken(PracticeRecord record, Function<RecordView, Outcome> answer) {
        return broken(record, answering("P07-R1", answer));
    }

    private static String law(String law) {
        return "P07-R1, record-1 on 2026-03-02: " + law;
    }

    private static List<LeadAllocation> leads(RecordView view) {
        return view.record().team().leadAllocations();
    }

    private static Outcome answered(
            RecordView view, EvidenceRole role, Outcome none, Function<List<Evidence>, Outcome> some) {
        return leads(view).isEmpty()
                ? none
                : some.apply(leads(view).stream()
                        .map(lead -> Evidence.supports(view, lead).inRole(role))
                        .toList());
    }

    @Test
    void a_fair_rule_breaks_none() {
        assertThat(broken(
                        Family.record(),
                        view -> answered(
                                view,
                                EvidenceRole.CONTRADICTS,
                                notRecorded(),
                                evidence -> Outcomes.notMet(said(), evidence))))
                .isEmpty();
        assertThat(broken(
                        Family.record(),
                        view -> answered(
                                view,
                                EvidenceRole.SUPPORTS,
                                notRecorded().lacking(DECIDED.type()),
                                evidence -> Outcomes.met(said(), evidence))))
                .isEmpty();
    }

    @Test
    void it_answers_alike_each_time() {
        AtomicInteger asked = new AtomicInteger();

        assertThat(broken(
                        Family.nothing(),
                        view -> asked.incrementAndGet() == 2
                                ? Outcomes.notApplicable(said(), List.of())
                                : notRecorded()))
                .containsExactly(law("answers the same each time"));
    }

    @Test
    void it_points_at_what_is_there() {
        assertThat(broken(
                        Family.nothing(),
                        view -> Outcomes.notRecorded(
                                said(), List.of(Evidence.at("/plans/0", EvidenceRole.MISSING), Evidence.missing()))))
                .containsExactly(law("points at what is there, at /plans/0"));
        assertThat(broken(
                        Family.record(),
                        view -> Outcomes.notRecorded(
                                said(),
                                leads(view).isEmpty()
                                        ? List.of()
                                        : List.of(new Evidence(
                                                LEAD,
                                                Optional.of("allocation-2"),
                                                EvidenceRole.MISSING,
                                                Optional.empty(),
                                                false,
                                                false)))))
                .containsExactly(law("points at what is there, at " + LEAD));
    }

    @Test
    void it_lacks_what_it_needs() {
        assertThat(broken(Family.nothing(), view -> notRecorded().lacking(DECIDED.type(), RecordType.GOALS)))
                .containsExactly(law("lacks only what it says that it needs"));
    }

    @Test
    void it_advises_where_it_promises_to() {
        Rule advisory = answering(
                rule("P07-R1").advisory(true).build(),
                view -> answered(
                        view, EvidenceRole.CONTRADICTS, notRecorded(), evidence -> Outcomes.notMet(said(), evidence)));

        assertThat(broken(Family.record(), advisory))
                .containsExactly(law("never says that the record shows otherwise, since it is advisory"));
    }

    @Test
    void it_is_not_seen_with_less_support() {
        assertThat(broken(
                        Family.record(),
                        view -> view.record().journey().assessments().isEmpty()
                                ? notRecorded()
                                : answered(
                                        view,
                                        EvidenceRole.SUPPORTS,
                                        met(),
                                        evidence -> Outcomes.notRecorded(said(), evidence))))
                .containsExactly(law("is not seen once what supports it is taken away, at " + LEAD));
        assertThat(broken(
                        Family.record(),
                        view -> view.record().journey().assessments().isEmpty()
                                ? notRecorded()
                                : answered(
                                        view,
                                        EvidenceRole.SUPPORTS,
                                        met(),
                                        evidence -> Outcomes.notApplicable(said(), evidence))))
                .isEmpty();
    }

    @Test
    void it_is_no_worse_with_less_against_it() {
        assertThat(broken(
                        Family.record(),
                        view -> view.record().journey().assessments().isEmpty()
                                ? notRecorded()
                                : answered(
                                        view,
                                        EvidenceRole.CONTRADICTS,
                                        Outcomes.notMet(
                                                said(), List.of(Evidence.at("/journey", EvidenceRole.CONTRADICTS))),
                                        evidence -> Outcomes.notRecorded(said(), evidence))))
                .containsExactly(law("is no worse once what contradicts it is taken away, at " + LEAD));
    }

    @Test
    void it_is_not_seen_with_fewer_reasons_or_less_coverage() {
        PracticeRecord covered = Family.record()
                .withCoverage(Coverage.builder().subject(CoverageSubject.FAMILY).build());
        String law = law("is not seen once reasons, exceptions or the coverage are taken away");

        assertThat(broken(
                        covered,
                        view -> view.record().coverage().isPresent()
                                        || leads(view).isEmpty()
                                ? notRecorded()
                                : met()))
                .containsExactly(law);
        assertThat(broken(
                        Family.record().withRationales(Given.reason("reason-1", "P07-R1", "2026-02-02")),
                        view -> !view.record().rationales().isEmpty()
                                        || leads(view).isEmpty()
                                ? notRecorded()
                                : met()))
                .containsExactly(law);
    }

    @Test
    void it_blames_nobody_for_silence() {
        assertThat(broken(
                        Family.record(),
                        view -> leads(view).isEmpty() ? notRecorded() : Outcomes.notMet(said(), List.of())))
                .containsExactly(law("rests on a recorded fact where nothing is relied on to be recorded"));
    }

    @Test
    void it_says_nothing_of_an_empty_record() {
        assertThat(broken(Family.record(), view -> met())).containsExactly(law("says nothing of an empty record"));
        assertThat(broken(Family.record(), view -> Outcomes.notApplicable(said(), List.of())))
                .isEmpty();
    }

    @Test
    void it_is_blind_to_what_no_rule_reads() {
        Predicate<PracticeRecord> noAgencies =
                record -> record.team().agencies().isEmpty();
        Predicate<PracticeRecord> noExtensions = record -> record.extensions().isEmpty();

        for (Predicate<PracticeRecord> seen : List.of(noAgencies, noExtensions)) {
            assertThat(broken(
                            Family.record(),
                            view -> leads(view).isEmpty() || !seen.test(view.record()) ? notRecorded() : met()))
                    .containsExactly(law("changes nothing for facts that no rule reads"));
        }
    }

    @Test
    void it_is_blind_to_order() {
        PracticeRecord many = Family.record()
                .withTeam(Family.record()
                        .team()
                        .withLeadAllocations(List.of("a", "b", "c", "d", "e", "f", "g").stream()
                                .map(id -> Given.lead(id, "worker-1")
                                        .interval(Given.from("2026-01-05"))
                                        .build())
                                .toList()));

        assertThat(broken(
                        many,
                        view -> Outcomes.notRecorded(
                                said(),
                                leads(view).stream()
                                        .limit(1)
                                        .map(lead -> Evidence.missing(view, lead))
                                        .toList())))
                .containsOnly(law("changes nothing for another order of lists"));
        assertThat(broken(
                        many,
                        view -> Outcomes.notRecorded(
                                said(),
                                leads(view).stream()
                                        .map(lead -> Evidence.missing(view, lead))
                                        .toList())))
                .isEmpty();
    }

    @Test
    void it_is_blind_to_what_was_not_known() {
        PracticeRecord ended = Family.record()
                .withTeam(Family.record()
                        .team()
                        .withLeadAllocations(Family.record().team().leadAllocations().stream()
                                .map(lead ->
                                        lead.withInterval(RecordedInterval.between(day("2026-01-05"), DAY.plusDays(1))))
                                .toList()));

        assertThat(broken(
                        ended,
                        view -> leads(view).stream()
                                        .flatMap(lead -> view.placed(lead).stream())
                                        .map(placed -> (LeadAllocation) placed.entry())
                                        .anyMatch(
                                                lead -> lead.interval().until().isPresent())
                                ? met()
                                : notRecorded()))
                .containsExactly(law("changes nothing for what was not known on the day"));
    }

    @Test
    void the_order_of_lists_may_change_neither_reason_nor_day_nor_whether_it_is_begun_nor_the_past() {
        PracticeRecord many = Family.record()
                .withTeam(Family.record()
                        .team()
                        .withLeadAllocations(List.of("a", "b", "c", "d", "e", "f", "g").stream()
                                .map(id -> Given.lead(id, "worker-1")
                                        .interval(Given.from("2026-01-05"))
                                        .build())
                                .toList()));
        String law = law("changes nothing for another order of lists");
        Predicate<RecordView> first = view ->
                !leads(view).isEmpty() && leads(view).get(0).id().value().equals("a");
        List<Evidence> against = List.of(Evidence.at("/team", EvidenceRole.CONTRADICTS));

        assertThat(broken(
                        many,
                        view -> first.test(view)
                                ? Outcomes.sourceDoesNotHold(said(), List.of())
                                : Outcomes.notRecorded(said(), List.of())))
                .contains(law);
        assertThat(broken(
                        many,
                        view -> Outcomes.tooEarly(
                                said(), List.of(), first.test(view) ? DAY.plusDays(1) : DAY.plusDays(2))))
                .contains(law);
        assertThat(broken(many, view -> {
                    Outcome.NotMet otherwise = Outcomes.notMet(said(), against);
                    return leads(view).isEmpty() ? notRecorded() : first.test(view) ? otherwise.asBegun() : otherwise;
                }))
                .contains(law);
        assertThat(broken(
                        many,
                        view -> first.test(view)
                                ? notRecorded().withHistory(List.of(new PastMatter(DAY, said(), List.of())))
                                : notRecorded()))
                .contains(law);
    }
}
