package org.practicemodel.principles.assertion;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.policy.Baseline;
import org.practicemodel.principles.policy.Waivers;
import org.practicemodel.principles.report.AdherenceReport;

/**
 * Assertions about one record. Each returns the assertions, so that others can follow.
 *
 * <p>"Can't see yet" is never taken for an answer: an assertion under which nothing could be judged does not hold, whatever it
 * asserts, unless it is {@linkplain #expectingNothingToJudge() expected}. A rule that broke answers nothing, and what it enters is
 * not met.
 * For instance {@code meets(TRANSPARENT).hasNoneUnmet()}. Our interpretation.
 *
 * @param <S> the type of the assertions
 */
public abstract sealed class ReportNarrowing<S> extends Narrowing<S> permits ReportAssertion, PracticeAssertion {

    private final AdherenceReport report;
    private final Hearing hearing;

    ReportNarrowing(AdherenceReport report, Scope scope, Hearing hearing) {
        super(scope);
        this.report = report;
        this.hearing = hearing;
    }

    final AdherenceReport report() {
        return report;
    }

    final Hearing hearing() {
        return hearing;
    }

    /** Returns what somebody decided to leave; empty where the report brings it along. */
    abstract Optional<Waivers> waivers();

    /**
     * Asserts that principles are seen in the record.
     *
     * @param first a principle
     * @param others further principles
     * @return these assertions
     * @throws PracticeAssertionError if what is looked at of one of them comes to anything but met
     * @throws IllegalArgumentException if one of them is not known under the edition of the record
     */
    public S meets(PrincipleId first, PrincipleId... others) {
        return expect(PartsExpectation.Expected.MET, parts(Part.OfPrinciple::new, first, others));
    }

    /**
     * Asserts that elements are seen in the record.
     *
     * @param first an element
     * @param others further elements
     * @return these assertions
     * @throws PracticeAssertionError if what is looked at of one of them comes to anything but met
     * @throws IllegalArgumentException if one of them is not known under the edition of the record
     */
    public S meets(ElementId first, ElementId... others) {
        return expect(PartsExpectation.Expected.MET, parts(Part.OfElement::new, first, others));
    }

    /**
     * Asserts that rules are met.
     *
     * @param first the code of a rule, also one that it had before
     * @param others further codes
     * @return these assertions
     * @throws PracticeAssertionError if one of them answers anything but met
     * @throws IllegalArgumentException if one of them is not asked
     */
    public S meets(RuleCode first, RuleCode... others) {
        return expect(PartsExpectation.Expected.MET, parts(Part.OfRule::new, first, others));
    }

    /**
     * Asserts that the record shows principles otherwise, as in a test of a weak record.
     *
     * @param first a principle
     * @param others further principles
     * @return these assertions
     * @throws PracticeAssertionError if what is looked at of one of them comes to anything but not met: what cannot be seen yet
     *     is not shown otherwise, nor is what is merely begun
     * @throws IllegalArgumentException if one of them is not known under the edition of the record
     */
    public S doesNotMeet(PrincipleId first, PrincipleId... others) {
        return expect(PartsExpectation.Expected.NOT_MET, parts(Part.OfPrinciple::new, first, others));
    }

    /**
     * Asserts that the record shows elements otherwise, as in a test of a weak record.
     *
     * @param first an element
     * @param others further elements
     * @return these assertions
     * @throws PracticeAssertionError if what is looked at of one of them comes to anything but not met: what cannot be seen yet
     *     is not shown otherwise, nor is what is merely begun
     * @throws IllegalArgumentException if one of them is not known under the edition of the record
     */
    public S doesNotMeet(ElementId first, ElementId... others) {
        return expect(PartsExpectation.Expected.NOT_MET, parts(Part.OfElement::new, first, others));
    }

    /**
     * Asserts that the record shows rules otherwise, as in a test of a weak record.
     *
     * @param first the code of a rule, also one that it had before
     * @param others further codes
     * @return these assertions
     * @throws PracticeAssertionError if one of them answers anything but not met: what cannot be seen yet is not shown
     *     otherwise, nor is what is merely begun
     * @throws IllegalArgumentException if one of them is not asked
     */
    public S doesNotMeet(RuleCode first, RuleCode... others) {
        return expect(PartsExpectation.Expected.NOT_MET, parts(Part.OfRule::new, first, others));
    }

    /**
     * Asserts that the record says something about principles, whatever it is: at least one question of each is met or not met.
     *
     * @param first a principle
     * @param others further principles
     * @return these assertions
     * @throws PracticeAssertionError if nothing can be judged of one of them
     * @throws IllegalArgumentException if one of them is not known under the edition of the record
     */
    public S hasEvidenceFor(PrincipleId first, PrincipleId... others) {
        return expect(PartsExpectation.Expected.EVIDENCE, parts(Part.OfPrinciple::new, first, others));
    }

    /**
     * Asserts that the record says something about elements, whatever it is: at least one question of each is met or not met.
     *
     * @param first an element
     * @param others further elements
     * @return these assertions
     * @throws PracticeAssertionError if nothing can be judged of one of them
     * @throws IllegalArgumentException if one of them is not known under the edition of the record
     */
    public S hasEvidenceFor(ElementId first, ElementId... others) {
        return expect(PartsExpectation.Expected.EVIDENCE, parts(Part.OfElement::new, first, others));
    }

    /**
     * Asserts that the record lets rules be judged, whatever they answer: each is met or not met.
     *
     * @param first the code of a rule, also one that it had before
     * @param others further codes
     * @return these assertions
     * @throws PracticeAssertionError if one of them cannot be judged or does not apply
     * @throws IllegalArgumentException if one of them is not asked
     */
    public S hasEvidenceFor(RuleCode first, RuleCode... others) {
        return expect(PartsExpectation.Expected.EVIDENCE, parts(Part.OfRule::new, first, others));
    }

    /**
     * Asserts that the record shows nothing otherwise in what is looked at. What is merely begun is no part of that: writing
     * down the first half of a matter must not look worse than silence. Nor is what somebody waived; where a waiver of a rule
     * that is not met has ended, or leaves nothing for another reason, the text says so (but for {@code assertThatReport}, whose
     * report brings along only the waivers that leave something).
     *
     * @return these assertions
     * @throws PracticeAssertionError if a rule is not met, if a rule broke, or if nothing could be judged
     */
    public S hasNoneUnmet() {
        return judge(noneUnmet(Optional.empty()));
    }

    /**
     * Asserts that the record shows nothing otherwise in what is looked at of which a baseline does not know. What is merely
     * begun or waived is no part of that.
     *
     * @param baseline what was so when somebody began to count
     * @return these assertions
     * @throws PracticeAssertionError if a rule is not met of which the baseline does not know at least as often, if a rule
     *     broke, or if nothing could be judged
     */
    public S hasNoNewUnmetSince(Baseline baseline) {
        return judge(noneUnmet(Optional.of(baseline)));
    }

    private NoneUnmet noneUnmet(Optional<Baseline> baseline) {
        return new NoneUnmet(baseline, new WaivedNothing(waivers()));
    }

    private S expect(PartsExpectation.Expected expected, List<Part> parts) {
        parts.forEach(part -> part.requireIn(report));
        return judge(new PartsExpectation(expected, parts));
    }

    final S judge(Expectation expectation) {
        AdherenceReport looked = scope().of(report);
        AdherenceReport within = expectation.within(looked);
        Optional<Shortfall> differs = scope().expectsNothing()
                ? new NothingToJudge()
                        .shortfall(within)
                        .or(() -> expectation.comparesAnswers() ? expectation.shortfall(looked) : Optional.empty())
                : expectation.shortfall(looked);
        boolean isVacuous = !scope().expectsNothing() && !Expectation.isJudged(within);
        if (differs.isPresent()) {
            hearing.doesNotHold(differs.get().because(scope().because()));
        } else if (isVacuous) {
            hearing.judgedNothing(NothingToJudge.wasJudged(within).because(scope().because()));
        } else {
            hearing.holds();
        }
        return with(scope());
    }
}
