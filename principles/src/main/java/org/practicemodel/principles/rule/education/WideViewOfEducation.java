package org.practicemodel.principles.rule.education;

import java.util.List;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.education.EducationAspect;
import org.practicemodel.core.education.EducationEntry;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.rule.Windows;
import org.practicemodel.core.time.Answer;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that education is looked at widely, {@code P09-R5}. It never shows otherwise.
 *
 * <p>Our interpretation: for each living child from 3 to 18 years of age, or to 25 with an education, health and care plan,
 * each of three things was thought about in the entries of the current or the last term taken together: being there, growing
 * with others, and learning. Wherever a child learns, all three can be thought about. What is open is named, and held against
 * nobody. For instance friends, a trusted adult and a club, beside the sessions and the marks.
 *
 * <p>Source: current guide ¶29; Leeds children and families: attend, achieve, attain. Immutable and thread-safe.
 */
public final class WideViewOfEducation implements Rule {

    private static final List<EducationAspect> WIDE =
            List.of(EducationAspect.ATTEND, EducationAspect.ACHIEVE, EducationAspect.ATTAIN);

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P09-R5",
                    "wide-view-of-education",
                    LeedsPrinciples.RECOGNISING_ENGAGEMENT_WITH_EDUCATION_AS_A_PROTECTIVE_FACTOR)
            .advisory(true)
            .testBasis(Basis.of(BasisKind.LEEDS, Citation.of("Leeds children and families", "attend, achieve, attain")))
            .addNeeds(
                    new EvidenceNeed(RecordType.MEMBERS, "bornOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.EDUCATION, "considered", Effort.CONVERSATION, WhoCanAct.WORKER))
            .addThresholds(Learners.EARLY, Learners.LATER, Learners.PLAN, Windows.EVIDENCE)
            .build();

    /** Makes the rule; it holds no state. */
    public WideViewOfEducation() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return Learners.each(view, child -> looked(view, child));
    }

    private static Outcome looked(RecordView view, FamilyMember child) {
        List<EducationEntry> entries = EducationNow.of(view, child);
        List<EducationAspect> open = WIDE.stream()
                .filter(aspect ->
                        entries.stream().noneMatch(entry -> entry.considered().contains(aspect)))
                .toList();
        if (open.isEmpty()) {
            return Outcomes.met(
                    Phrase.of("P09-R5.met"),
                    entries.stream()
                            .filter(entry -> entry.considered().stream().anyMatch(WIDE::contains))
                            .map(entry -> Evidence.supports(view, entry))
                            .toList());
        }
        if (Learners.isLearning(view, child) == Answer.UNKNOWN) {
            return Learners.ageUnknown(view, child);
        }
        List<Evidence> beside = List.of(Evidence.missing(view, child));
        return Outcomes.over(
                view,
                open.stream()
                        .map(aspect -> Outcomes.absent(view, RecordType.EDUCATION, left(aspect), beside))
                        .toList(),
                Phrase.of("shared.educationPast"));
    }

    private static Phrase left(EducationAspect aspect) {
        if (aspect.equals(EducationAspect.ATTEND)) {
            return Phrase.of("P09-R5.attendOpen");
        }
        return Phrase.of(aspect.equals(EducationAspect.ACHIEVE) ? "P09-R5.achieveOpen" : "P09-R5.attainOpen");
    }
}
