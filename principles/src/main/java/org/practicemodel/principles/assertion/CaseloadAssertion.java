package org.practicemodel.principles.assertion;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.policy.Baseline;

/**
 * Assertions about every record of a caseload as of a day. Records are never put together by worker, team or person.
 *
 * <p>Each assertion goes through all records once, one after the other, and keeps none of them. So it is the last one; several
 * are made together by {@link #everyRecord}. Its text shows the first findings in full, counts the others and names records by
 * their ids. It does not hold where nothing could be judged in any record, nor where there is none, unless that is {@linkplain
 * #expectingNothingToJudge() expected}. A record that is still empty is no matter to what asserts that nothing is shown
 * otherwise; it does not meet a principle, though. For instance
 * {@code assertThatCaseload(records).asOf(day).lookingAt(TRANSPARENT).hasNoneUnmet()}. Our interpretation.
 */
public final class CaseloadAssertion extends Narrowing<CaseloadAssertion> {

    private final Stream<PracticeRecord> records;
    private final Looking looking;
    private final LocalDate asOf;
    private final Consumer<AssertionFailure> failures;

    CaseloadAssertion(
            Stream<PracticeRecord> records,
            Looking looking,
            LocalDate asOf,
            Scope scope,
            Consumer<AssertionFailure> failures) {
        super(scope);
        this.records = records;
        this.looking = looking;
        this.asOf = asOf;
        this.failures = failures;
    }

    @Override
    CaseloadAssertion with(Scope other) {
        return new CaseloadAssertion(records, looking, asOf, other, failures);
    }

    /**
     * Makes assertions about every record, for instance {@code practice ->
     * practice.meets(TRANSPARENT).because("it was agreed").hasNoneUnmet()}.
     *
     * @param assertions what is asserted about each; they do not stop at the first that does not hold
     * @throws PracticeAssertionError if one of them does not hold for a record, or if nothing could be judged in any
     * @throws IllegalStateException if the records were looked at before
     */
    public void everyRecord(Consumer<? super PracticeAssertion> assertions) {
        CaseloadHearing hearing = new CaseloadHearing(scope(), asOf);
        records.forEachOrdered(record -> {
            hearing.begin();
            assertions.accept(new PracticeAssertion(record, looking, asOf, scope(), hearing));
        });
        hearing.failure().ifPresent(failures);
    }

    /**
     * Asserts that principles are seen in every record, see {@link ReportNarrowing#meets(PrincipleId, PrincipleId...)}.
     *
     * @param first a principle
     * @param others further principles
     * @throws PracticeAssertionError if it does not hold for a record, or if there is none
     */
    public void meets(PrincipleId first, PrincipleId... others) {
        everyRecord(practice -> practice.meets(first, others));
    }

    /**
     * Asserts that elements are seen in every record, see {@link ReportNarrowing#meets(ElementId, ElementId...)}.
     *
     * @param first an element
     * @param others further elements
     * @throws PracticeAssertionError if it does not hold for a record, or if there is none
     */
    public void meets(ElementId first, ElementId... others) {
        everyRecord(practice -> practice.meets(first, others));
    }

    /**
     * Asserts that rules are met in every record, see {@link ReportNarrowing#meets(RuleCode, RuleCode...)}.
     *
     * @param first the code of a rule
     * @param others further codes
     * @throws PracticeAssertionError if it does not hold for a record, or if there is none
     */
    public void meets(RuleCode first, RuleCode... others) {
        everyRecord(practice -> practice.meets(first, others));
    }

    /**
     * Asserts that every record shows principles otherwise, see {@link ReportNarrowing#doesNotMeet(PrincipleId,
     * PrincipleId...)}.
     *
     * @param first a principle
     * @param others further principles
     * @throws PracticeAssertionError if it does not hold for a record, or if there is none
     */
    public void doesNotMeet(PrincipleId first, PrincipleId... others) {
        everyRecord(practice -> practice.doesNotMeet(first, others));
    }

    /**
     * Asserts that every record shows elements otherwise, see {@link ReportNarrowing#doesNotMeet(ElementId, ElementId...)}.
     *
     * @param first an element
     * @param others further elements
     * @throws PracticeAssertionError if it does not hold for a record, or if there is none
     */
    public void doesNotMeet(ElementId first, ElementId... others) {
        everyRecord(practice -> practice.doesNotMeet(first, others));
    }

    /**
     * Asserts that every record shows rules otherwise, see {@link ReportNarrowing#doesNotMeet(RuleCode, RuleCode...)}.
     *
     * @param first the code of a rule
     * @param others further codes
     * @throws PracticeAssertionError if it does not hold for a record, or if there is none
     */
    public void doesNotMeet(RuleCode first, RuleCode... others) {
        everyRecord(practice -> practice.doesNotMeet(first, others));
    }

    /**
     * Asserts that every record says something about principles, see {@link ReportNarrowing#hasEvidenceFor(PrincipleId,
     * PrincipleId...)}.
     *
     * @param first a principle
     * @param others further principles
     * @throws PracticeAssertionError if it does not hold for a record, or if there is none
     */
    public void hasEvidenceFor(PrincipleId first, PrincipleId... others) {
        everyRecord(practice -> practice.hasEvidenceFor(first, others));
    }

    /**
     * Asserts that every record says something about elements, see {@link ReportNarrowing#hasEvidenceFor(ElementId,
     * ElementId...)}.
     *
     * @param first an element
     * @param others further elements
     * @throws PracticeAssertionError if it does not hold for a record, or if there is none
     */
    public void hasEvidenceFor(ElementId first, ElementId... others) {
        everyRecord(practice -> practice.hasEvidenceFor(first, others));
    }

    /**
     * Asserts that every record lets rules be judged, see {@link ReportNarrowing#hasEvidenceFor(RuleCode, RuleCode...)}.
     *
     * @param first the code of a rule
     * @param others further codes
     * @throws PracticeAssertionError if it does not hold for a record, or if there is none
     */
    public void hasEvidenceFor(RuleCode first, RuleCode... others) {
        everyRecord(practice -> practice.hasEvidenceFor(first, others));
    }

    /**
     * Asserts that no record shows anything otherwise in what is looked at, see {@link ReportNarrowing#hasNoneUnmet()}.
     *
     * @throws PracticeAssertionError if it does not hold for a record, or if nothing could be judged in any
     */
    public void hasNoneUnmet() {
        everyRecord(PracticeAssertion::hasNoneUnmet);
    }

    /**
     * Asserts that no record shows anything otherwise of which a baseline does not know, see {@link
     * ReportNarrowing#hasNoNewUnmetSince(Baseline)}. Each record is compared by itself.
     *
     * @param baseline what was so when somebody began to count
     * @throws PracticeAssertionError if it does not hold for a record, or if nothing could be judged in any
     */
    public void hasNoNewUnmetSince(Baseline baseline) {
        everyRecord(practice -> practice.hasNoNewUnmetSince(baseline));
    }
}
