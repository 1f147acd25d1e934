package org.practicemodel.principles.rule.education;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.education.EducationEntry;
import org.practicemodel.core.education.EducationStatus;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.rule.Windows;
import org.practicemodel.core.time.Answer;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.rule.EducationUnderstood;
import org.practicemodel.principles.internal.Awaited;

/**
 * The rule that it is known where each child learns, {@code P09-R1}.
 *
 * <p>Our interpretation: for each living child from 3 to 18 years of age, or to 25 with an education, health and care plan,
 * it is recorded where they learn in the current or the last term: what began last among the entries that reach into the
 * last 183 days counts, and of those that began on the same day one that says where. Of a child in a school or another
 * setting it is recorded in which. Home education, education otherwise than at school, hospital, alternative provision, and
 * that a child is in no setting and why, are known as well. There are 45 days from the opening to find out. After them the
 * record shows otherwise only where somebody marked that it is not known, education is relied on to be recorded here, and
 * the child was of school age, from 5 to 16, on the last of those days and still is; of a child whose day of birth is not
 * known closely enough nothing is held against anybody, and neither is it that nothing is recorded. Once the work has ended
 * its last day counts. For instance a boy of 6 whose school is recorded for the spring term of 2026.
 *
 * <p>Source: current guide ¶29; school age as in {@code P09-R2}; our interpretation. Immutable and thread-safe.
 */
public final class EducationKnown implements Rule {

    static final Threshold WITHIN = LeedsDescriptors.local("education.knownWithinDays", ThresholdUnit.DAYS, 45, 14, 90);

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P09-R1",
                    "education-known",
                    LeedsPrinciples.RECOGNISING_ENGAGEMENT_WITH_EDUCATION_AS_A_PROTECTIVE_FACTOR)
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(
                    new EvidenceNeed(RecordType.MEMBERS, "bornOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.EDUCATION, "status", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.EDUCATION, "setting", Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(
                    EducationUnderstood.FROM,
                    EducationUnderstood.TO,
                    Learners.EARLY,
                    Learners.LATER,
                    Learners.PLAN,
                    WITHIN,
                    Windows.EVIDENCE)
            .build();

    /** Makes the rule; it holds no state. */
    public EducationKnown() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return Learners.each(view, child -> looked(view, child));
    }

    private Outcome looked(RecordView view, FamilyMember child) {
        Optional<EducationEntry> newest = EducationNow.newest(view, child);
        Optional<EducationEntry> where = newest.filter(EducationKnown::saysWhere);
        if (where.isPresent()) {
            return Outcomes.met(Phrase.of("P09-R1.met"), List.of(Evidence.supports(view, where.get())));
        }
        if (Learners.isLearning(view, child) == Answer.UNKNOWN) {
            return Learners.ageUnknown(view, child);
        }
        List<Evidence> beside = List.of(
                newest.map(entry -> Evidence.missing(view, entry)).orElseGet(() -> Evidence.missing(view, child)));
        Outcome unsaid = Outcomes.absent(view, RecordType.EDUCATION, open(newest), beside);
        Optional<LocalDate> due = view.episode()
                .openedOn()
                .filter(opened -> newest.isPresent() || view.coverage().holds(RecordType.EDUCATION))
                .map(opened -> opened.plusDays(view.valueOf(WITHIN)));
        if (due.isEmpty()) {
            return unsaid;
        }
        return switch (Awaited.of(view, RecordType.EDUCATION, due.get())) {
            case IN_TIME ->
                Outcomes.tooEarly(
                        Phrase.of("P09-R1.waiting").with("due", due.get()),
                        beside,
                        due.get().plusDays(1));
            case OVERDUE ->
                newest.filter(entry -> !EducationNow.isKnown(entry))
                        .filter(entry -> isOfSchoolAge(view, child, due.get()))
                        .map(entry -> otherwise(view, entry, due.get()))
                        .orElse(unsaid);
            case UNKNOWN -> unsaid;
        };
    }

    private Outcome otherwise(RecordView view, EducationEntry entry, LocalDate due) {
        return Outcomes.answered(
                view,
                descriptor.code(),
                descriptor.reasonEffect(),
                History.settled(
                        view,
                        Outcomes.notMet(
                                Phrase.of("P09-R1.markedUnknown").with("due", due),
                                List.of(Evidence.contradicts(view, entry)))),
                List.of(entry));
    }

    private static Phrase open(Optional<EducationEntry> newest) {
        return newest.map(entry -> Phrase.of(EducationNow.isKnown(entry) ? "P09-R1.settingOpen" : "P09-R1.notKnown"))
                .orElseGet(() -> Phrase.of("P09-R1.notRecorded"));
    }

    private static boolean saysWhere(EducationEntry entry) {
        return EducationNow.isKnown(entry)
                && (!entry.status().equals(EducationStatus.IN_SETTING)
                        || entry.setting().isPresent());
    }

    private static boolean isOfSchoolAge(RecordView view, FamilyMember child, LocalDate due) {
        return Learners.isOfSchoolAge(view, child, due) == Answer.YES
                && Learners.isOfSchoolAge(view, child, view.episode().lastDay()) == Answer.YES;
    }
}
