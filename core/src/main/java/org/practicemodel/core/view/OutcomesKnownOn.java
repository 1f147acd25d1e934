package org.practicemodel.core.view;

import java.util.Optional;
import org.practicemodel.core.education.EducationEntry;
import org.practicemodel.core.record.PracticeRecord;

/** What came of the work, as it was known on a day: education, outcomes, approvals and what people thought about it. */
final class OutcomesKnownOn {

    private final AsOf asOf;

    OutcomesKnownOn(AsOf asOf) {
        this.asOf = asOf;
    }

    PracticeRecord record(PracticeRecord record) {
        return record.withEducation(asOf.all(record.education(), this::education))
                .withApprovals(asOf.all(record.approvals(), approval -> asOf.happened(approval, approval.on())))
                .withGoalOutcomes(asOf.all(
                        record.goalOutcomes(),
                        outcome -> asOf.happened(outcome, outcome.on())
                                .map(known -> known.withFamilyView(asOf.statement(known.familyView())))))
                .withOutcomeMeasures(asOf.all(
                        record.outcomeMeasures(),
                        measure -> asOf.happened(measure, measure.on())
                                .map(known -> known.withStatement(asOf.statement(known.statement())))))
                .withDiscussions(new SupervisionKnownOn(asOf).discussions(record.discussions()))
                .withStanceReflections(asOf.all(
                        record.stanceReflections(),
                        said -> asOf.happened(said, said.on())
                                .map(known -> known.withNextStep(asOf.statement(known.nextStep())))))
                .withPrincipleTags(asOf.all(
                        record.principleTags(),
                        tag -> asOf.happened(tag, tag.on())
                                .map(known -> known.withStatement(asOf.statement(known.statement())))))
                .withSeenElsewhere(asOf.all(record.seenElsewhere(), seen -> asOf.happened(seen, seen.on())));
    }

    /** What was counted up to a day that had not come was not known. */
    private Optional<EducationEntry> education(EducationEntry entry) {
        boolean goesOn = entry.interval().until().isPresent()
                && entry.interval().endKnownOn(asOf.day()).isEmpty();
        return Optional.of(entry)
                .filter(begun -> asOf.hadBegun(begun.interval()))
                .map(begun -> goesOn
                        ? begun.withSessionsPossible(Optional.empty()).withSessionsMissed(Optional.empty())
                        : begun)
                .map(begun -> asOf.hadCome(begun.exclusionOn())
                        ? begun
                        : begun.withExclusion(Optional.empty()).withExclusionOn(Optional.empty()))
                .map(begun -> begun.withInterval(asOf.asKnown(begun.interval()))
                        .withPartTime(begun.partTime().filter(agreed -> asOf.hadCome(agreed.agreedOn())))
                        .withLookedAt(begun.lookedAt()
                                .filter(looked -> asOf.hadCome(looked.on()))
                                .flatMap(looked -> asOf.statement(Optional.of(looked.noGoalBecause()))
                                        .map(looked::withNoGoalBecause))));
    }
}
