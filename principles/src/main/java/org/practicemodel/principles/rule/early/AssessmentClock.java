package org.practicemodel.principles.rule.early;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.practicemodel.core.journey.Assessment;
import org.practicemodel.core.journey.AssessmentKind;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.principles.internal.Subjects;

/**
 * An assessment of the current episode and from which day its time is counted: the referral it answers, or its own start
 * where an earlier assessment of the same children has already answered that referral.
 *
 * @param assessment the assessment
 * @param referral the latest referral about any of the same children on or before it
 * @param first whether it is the first assessment since that referral
 * @param tooSoon the first referral, where the assessment was authorised before any came in
 */
record AssessmentClock(Assessment assessment, Optional<Referral> referral, boolean first, Optional<Referral> tooSoon) {

    /** Returns the child and family assessments of the current episode, the earliest first; those without dates last. */
    static List<AssessmentClock> of(RecordView view) {
        List<Referral> referrals = view.record().journey().referrals().stream()
                .filter(referral -> referral.receivedOn().isPresent()
                        && view.episode().belongs(referral.episode(), referral.receivedOn()))
                .sorted(Comparator.comparing((Referral referral) -> received(referral))
                        .thenComparing(referral -> referral.id().value()))
                .toList();
        List<Assessment> assessments = view.record().journey().assessments().stream()
                .filter(assessment -> assessment.kind().equals(AssessmentKind.CHILD_AND_FAMILY)
                        && view.episode().belongs(assessment.episode(), begun(assessment)))
                .sorted(Comparator.comparing(
                                (Assessment assessment) -> begun(assessment).orElse(LocalDate.MAX))
                        .thenComparing(assessment -> assessment.id().value()))
                .toList();
        return IntStream.range(0, assessments.size())
                .mapToObj(i -> of(assessments.get(i), assessments.subList(0, i), referrals))
                .toList();
    }

    private static AssessmentClock of(Assessment assessment, List<Assessment> earlier, List<Referral> referrals) {
        List<Referral> about = referrals.stream()
                .filter(referral -> Subjects.meet(referral.subjects(), assessment.subjects()))
                .toList();
        Optional<Referral> latest = begun(assessment)
                .flatMap(day -> about.stream()
                        .filter(referral -> !received(referral).isAfter(day))
                        .reduce((before, after) -> after));
        boolean first = latest.map(AssessmentClock::received)
                .filter(day -> earlier.stream().noneMatch(other -> answers(other, assessment, day)))
                .isPresent();
        Optional<Referral> tooSoon = about.stream()
                .findFirst()
                .filter(earliest -> assessment
                        .authorisedOn()
                        .filter(day -> day.isBefore(received(earliest)))
                        .isPresent());
        return new AssessmentClock(assessment, latest, first, tooSoon);
    }

    /** An earlier assessment of any of the same children that began on or after the day of the referral. */
    private static boolean answers(Assessment earlier, Assessment assessment, LocalDate received) {
        return Subjects.meet(earlier.subjects(), assessment.subjects())
                && begun(earlier).filter(day -> !day.isBefore(received)).isPresent();
    }

    /** Returns the day from which the time is counted; empty where the record does not let anybody say. */
    Optional<LocalDate> from() {
        return referral.filter(answered -> first).map(AssessmentClock::received).or(assessment::startedOn);
    }

    private static LocalDate received(Referral referral) {
        return referral.receivedOn().orElseThrow();
    }

    private static Optional<LocalDate> begun(Assessment assessment) {
        return assessment.startedOn().or(assessment::authorisedOn);
    }
}
