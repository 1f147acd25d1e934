package org.practicemodel.principles.rule.education;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.time.Answer;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.rule.EducationUnderstood;
import org.practicemodel.principles.internal.Subjects;

/** The living children of the ages at which rules about education look, on the last day of the work. */
final class Learners {

    static final Threshold EARLY = LeedsDescriptors.local("education.earlyAgeFrom", ThresholdUnit.COUNT, 3, 2, 5);

    static final Threshold LATER = LeedsDescriptors.local("education.laterAgeTo", ThresholdUnit.COUNT, 18, 16, 25);

    static final Threshold PLAN = LeedsDescriptors.statutory(
            "education.planAgeTo",
            ThresholdUnit.COUNT,
            25,
            Basis.of(BasisKind.GUIDANCE, Citation.of("Children and Families Act 2014", "section 46")));

    private Learners() {}

    /** The one outcome over the children from the first years in a nursery to the last in learning. */
    static Outcome each(RecordView view, Function<FamilyMember, Outcome> look) {
        List<FamilyMember> children = view.livingChildren().stream()
                .filter(child -> isLearning(view, child) != Answer.NO)
                .toList();
        return over(view, children, Phrase.of("shared.noneOfLearningAge"), child -> Stream.of(look.apply(child)));
    }

    /** The one outcome over several things for each child of school age. */
    static Outcome eachOfSchoolAge(RecordView view, Function<FamilyMember, Stream<Outcome>> look) {
        List<FamilyMember> children = view.livingChildren().stream()
                .filter(child -> isOfSchoolAge(view, child, view.episode().lastDay()) != Answer.NO)
                .toList();
        return over(view, children, Phrase.of("shared.noneOfSchoolAge"), look);
    }

    static Answer isLearning(RecordView view, FamilyMember child) {
        int upTo = view.valueOf(hasPlan(view, child) ? PLAN : LATER);
        return child.isAged(view.episode().lastDay(), view.valueOf(EARLY), upTo);
    }

    static Answer isOfSchoolAge(RecordView view, FamilyMember child, LocalDate day) {
        return child.isAged(day, view.valueOf(EducationUnderstood.FROM), view.valueOf(EducationUnderstood.TO));
    }

    static Outcome ageUnknown(RecordView view, FamilyMember child) {
        return Outcomes.absent(
                view,
                RecordType.MEMBERS,
                Phrase.of("shared.learningAgeUnknown"),
                List.of(Evidence.missing(view, child)));
    }

    static Outcome childrenUnknown(RecordView view) {
        return Outcomes.absent(
                view, RecordType.MEMBERS, Phrase.of("shared.childrenUnknown"), List.of(Evidence.missing()));
    }

    private static Outcome over(
            RecordView view, List<FamilyMember> children, Phrase none, Function<FamilyMember, Stream<Outcome>> look) {
        if (view.children().isEmpty()) {
            return childrenUnknown(view);
        }
        return children.isEmpty()
                ? Outcomes.notApplicable(none, List.of())
                : Outcomes.over(view, children.stream().flatMap(look).toList(), Phrase.of("shared.educationPast"));
    }

    /** An education, health and care plan, as an entry says or as a plan of the record. */
    private static boolean hasPlan(RecordView view, FamilyMember child) {
        return view.record().education().stream()
                        .filter(entry -> entry.child().equals(child.id()))
                        .anyMatch(entry -> entry.educationHealthCarePlan().orElse(false))
                || view.plans().current().stream()
                        .filter(plan -> plan.kind().equals(PlanKind.EDUCATION_HEALTH_CARE))
                        .anyMatch(plan -> Subjects.include(plan.subjects(), child.id()));
    }
}
