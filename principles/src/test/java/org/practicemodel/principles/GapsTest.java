package org.practicemodel.principles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.book;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.rule;
import static org.practicemodel.principles.testing.Invented.said;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.report.Gap;
import org.practicemodel.principles.testing.Family;

class GapsTest {

    private static final EvidenceNeed RECEIVED = need(RecordType.REFERRALS, "receivedOn");
    private static final EvidenceNeed DECIDED = need(RecordType.REFERRAL_DECISIONS, "decidedOn");
    private static final EvidenceNeed OFFERS = need(RecordType.ADVOCACY_OFFERS, "advocacyOffers");

    private static EvidenceNeed need(RecordType type, String field) {
        return new EvidenceNeed(type, field, Effort.SENTENCE, WhoCanAct.WORKER);
    }

    private static EvidenceNeed ofTheSystem(EvidenceNeed need) {
        return new EvidenceNeed(need.type(), need.field(), Effort.SYSTEM, WhoCanAct.SYSTEM_OWNER);
    }

    private static PracticeRecord notHolding(RecordType... types) {
        return Family.record()
                .withCoverage(Coverage.builder()
                        .subject(CoverageSubject.FAMILY)
                        .addAllTypes(Arrays.stream(types)
                                .map(type -> CoveredType.builder()
                                        .type(type)
                                        .state(CoverageState.NOT_HELD)
                                        .build())
                                .toList())
                        .build());
    }

    private static List<Gap> gaps(PracticeRecord record, Outcome outcome, EvidenceNeed... needs) {
        return AdherenceChecker.of(PracticeModels.leeds())
                .withBooks(book(answering(rule("P04-R1").needs(List.of(needs)).build(), view -> outcome)))
                .check(record, day("2026-03-02"))
                .gaps();
    }

    private static List<EvidenceNeed> needs(PracticeRecord record, Outcome outcome, EvidenceNeed... needs) {
        return gaps(record, outcome, needs).stream()
                .map(Gap::need)
                .map(Optional::orElseThrow)
                .toList();
    }

    private static Outcome notRecorded() {
        return Outcomes.notRecorded(said(), List.of());
    }

    @Test
    void whatCanBeSaidHasNoGap() {
        assertThat(gaps(Family.record(), met(), RECEIVED)).isEmpty();
    }

    @Test
    void whatIsNotRecordedNeedsWhatTheRecordDoesNotAnswer() {
        assertThat(gaps(Family.record(), notRecorded(), RECEIVED, DECIDED, OFFERS))
                .containsExactly(
                        new Gap(
                                RuleCode.of("P04-R1"),
                                NotEnoughReason.NOT_RECORDED,
                                Optional.of(DECIDED),
                                Optional.empty()),
                        new Gap(
                                RuleCode.of("P04-R1"),
                                NotEnoughReason.NOT_RECORDED,
                                Optional.of(OFFERS),
                                Optional.empty()));
    }

    @Test
    void whatARuleSaysItLackedIsAskedForAndNotAllItEverNeeds() {
        Outcome lacksDecision = Outcomes.notRecorded(said(), List.of()).lacking(RecordType.REFERRAL_DECISIONS);
        Outcome lacksWhatItNeverNamed = Outcomes.notRecorded(said(), List.of()).lacking(RecordType.NETWORK);

        assertThat(needs(Family.record(), lacksDecision, DECIDED, OFFERS)).containsExactly(DECIDED);
        assertThat(needs(Family.record(), lacksWhatItNeverNamed, DECIDED, OFFERS))
                .containsExactly(DECIDED, OFFERS);
    }

    @Test
    void nobodyIsAskedForWhatTheSourceHasNoPlaceFor() {
        assertThat(needs(notHolding(RecordType.REFERRAL_DECISIONS), notRecorded(), DECIDED, OFFERS))
                .containsExactly(OFFERS);
    }

    @Test
    void whereEveryNeedThatTheSourceHoldsIsAnsweredThoseAreNamed() {
        assertThat(needs(Family.record(), notRecorded(), RECEIVED)).containsExactly(RECEIVED);
        assertThat(needs(notHolding(RecordType.REFERRAL_DECISIONS), notRecorded(), RECEIVED, DECIDED))
                .containsExactly(RECEIVED);
        assertThat(needs(notHolding(RecordType.REFERRAL_DECISIONS), notRecorded(), DECIDED))
                .containsExactly(DECIDED);
    }

    /** A parent is not recorded beside a child of whom all is known: another entry helps, and no part of this one. */
    @Test
    void whereTheEntriesAreWholeMoreOfThemAreAskedFor() {
        EvidenceNeed who = need(RecordType.MEMBERS, "role");
        EvidenceNeed birth = need(RecordType.MEMBERS, "bornOn");
        PracticeRecord record = Family.nothing();
        FamilyMember child = FamilyMember.builder()
                .id(PersonId.of("child-1"))
                .role(FamilyRole.CHILD)
                .build();

        assertThat(needs(
                        withMember(record, child.withBornOn(PartialDate.parse("2016-05-04"))),
                        notRecorded(),
                        who,
                        birth))
                .containsExactly(who);
        assertThat(needs(withMember(record, child.withBornOn(PartialDate.parse("2016-05"))), notRecorded(), who, birth))
                .containsExactly(birth);
        assertThat(needs(withMember(record, child), notRecorded(), who, birth)).containsExactly(birth);
    }

    private static PracticeRecord withMember(PracticeRecord record, FamilyMember member) {
        return record.withFamily(record.family().withMembers(member));
    }

    /** Nobody is asked to begin what the source has no place for. */
    @Test
    void whatHasToBeThereFirstIsAskedForWhereTheSourceHasAPlaceForIt() {
        EvidenceNeed seen = need(RecordType.CHILDREN_SEEN, "children");
        EvidenceNeed visits = new EvidenceNeed(RecordType.INTERACTIONS, "on", Effort.FACT, WhoCanAct.WORKER);

        assertThat(needs(Family.nothing(), notRecorded(), seen)).containsExactly(visits);
        assertThat(needs(notHolding(RecordType.INTERACTIONS), notRecorded(), seen))
                .containsExactly(seen);
    }

    @Test
    void onlyTheOwnerOfTheSystemCanMakeAPlace() {
        Outcome notHeld = Outcomes.sourceDoesNotHold(said(), List.of());

        assertThat(needs(notHolding(RecordType.REFERRAL_DECISIONS), notHeld, RECEIVED, DECIDED))
                .containsExactly(ofTheSystem(DECIDED));
        assertThat(needs(Family.record(), notHeld, RECEIVED, DECIDED))
                .containsExactly(ofTheSystem(RECEIVED), ofTheSystem(DECIDED));
    }

    @Test
    void factsThatConflictAreAllNamed() {
        assertThat(needs(Family.record(), Outcomes.conflicting(said(), List.of()), RECEIVED, DECIDED))
                .containsExactly(RECEIVED, DECIDED);
    }

    @Test
    void whereItIsTooEarlyOnlyTimeIsNeeded() {
        assertThat(gaps(Family.record(), Outcomes.tooEarly(said(), List.of(), day("2026-04-01")), RECEIVED, DECIDED))
                .containsExactly(new Gap(
                        RuleCode.of("P04-R1"),
                        NotEnoughReason.TOO_EARLY,
                        Optional.empty(),
                        Optional.of(day("2026-04-01"))));
    }
}
