package org.practicemodel.principles.rule.education;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.education.EducationEntry;
import org.practicemodel.core.education.PartTimeArrangement;
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
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.rule.EducationUnderstood;
import org.practicemodel.principles.internal.Awaited;

/**
 * The rule that a worry about taking part in education is answered, {@code P09-R3}. How often a child is away says something
 * about how things are for the child, and nothing about whose doing it is.
 *
 * <p>Our interpretation: for each living child of school age, on the last day of the work and when the worry was known,
 * each entry that reaches into the last 183 days is looked at by itself. A worry is that one in ten of the possible
 * sessions or more were not taken up, over at least 50 sessions, which is half a term of five weeks; that the child was
 * excluded, for good or for some days, within those days; or that they learn otherwise than at school. It is none where
 * a child in hospital is away from school, where an education, health and care plan arranges for learning elsewhere, or
 * while an arrangement for part of the time, agreed and not past the day on which it is looked at again, holds for the
 * child. An answer is a goal or an action about education that the child has, be it in a formulation that holds now, in
 * a plan that was in force when the worry was known or afterwards or is still a draft, or beside both; a goal is about
 * education by its domain or by the factor it comes from or builds on, an action by the factor. That the worry was
 * looked at and no goal is wanted is an answer as well, whoever took part. There are 20 working days from the day of
 * the worry, from the day it was written down, or from the opening, whichever is last; after them the record shows
 * otherwise where goals are relied on to be recorded by then. Where they are not, that none is recorded is held against
 * nobody, and so it is where the day of the worry is not known. For instance 14 of 110 sessions in the spring term, and
 * a goal to walk to school with a friend.
 *
 * <p>Source: current guide ¶29; board report 2020 §3.2 (goals about education); persistent absence after the Department for
 * Education's guidance; our interpretation. Immutable and thread-safe.
 */
public final class EngagementWorryAnswered implements Rule {

    static final Threshold WITHIN =
            LeedsDescriptors.local("education.answerWorkingDays", ThresholdUnit.WORKING_DAYS, 20, 5, 40);

    private static final Outcome NO_WORRY = Outcomes.notApplicable(Phrase.of("P09-R3.none"), List.of());

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P09-R3",
                    "engagement-worry-answered",
                    LeedsPrinciples.RECOGNISING_ENGAGEMENT_WITH_EDUCATION_AS_A_PROTECTIVE_FACTOR)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of(LeedsSources.BOARD_REPORT_2020, "§3.2")))
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(
                    new EvidenceNeed(RecordType.MEMBERS, "bornOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.EDUCATION_ATTENDANCE, "sessionsMissed", Effort.FACT, WhoCanAct.PARTNER),
                    new EvidenceNeed(RecordType.GOALS, "domains", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.EDUCATION, "lookedAt", Effort.CONVERSATION, WhoCanAct.WORKER))
            .addThresholds(
                    EducationUnderstood.FROM,
                    EducationUnderstood.TO,
                    WITHIN,
                    EngagementWorry.HALF_TERM,
                    EngagementWorry.ABSENCE,
                    Windows.EVIDENCE)
            .build();

    /** Makes the rule; it holds no state. */
    public EngagementWorryAnswered() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        Outcome outcome = Learners.eachOfSchoolAge(view, child -> looked(view, child));
        boolean isHeld =
                view.coverage().holds(RecordType.EDUCATION) && view.coverage().holds(RecordType.EDUCATION_ATTENDANCE);
        return outcome.equals(NO_WORRY) && !isHeld
                ? Outcomes.sourceDoesNotHold(Phrase.of("P09-R3.notHeld"), List.of(Evidence.missing()))
                        .lacking(RecordType.EDUCATION, RecordType.EDUCATION_ATTENDANCE)
                : outcome;
    }

    private Stream<Outcome> looked(RecordView view, FamilyMember child) {
        List<EducationEntry> entries = EducationNow.of(view, child);
        List<EngagementWorry> worries = entries.stream()
                .flatMap(entry -> EngagementWorry.in(view, entry).stream())
                .filter(worry -> isOfSchoolAge(view, child, worry) != Answer.NO)
                .toList();
        if (worries.isEmpty()) {
            return Stream.of(NO_WORRY);
        }
        Optional<Outcome> arranged = entries.stream()
                .filter(entry -> entry.partTime()
                        .filter(agreed -> isUnderReview(view, agreed))
                        .isPresent())
                .findFirst()
                .map(entry -> Outcomes.notApplicable(
                        Phrase.of("P09-R3.arrangement"), List.of(Evidence.supports(view, entry))));
        return arranged.map(Stream::of).orElseGet(() -> worries.stream().map(worry -> answered(view, child, worry)));
    }

    private Outcome answered(RecordView view, FamilyMember child, EngagementWorry worry) {
        EducationEntry entry = worry.entry();
        if (entry.lookedAt()
                .filter(looked -> EducationNow.isByLastDay(view, looked.on()))
                .isPresent()) {
            return Outcomes.met(Phrase.of("P09-R3.lookedAt"), List.of(Evidence.supports(view, entry)));
        }
        List<Evidence> goals = new EducationGoals(view, child.id()).since(day(view, worry));
        if (!goals.isEmpty()) {
            return Outcomes.met(Phrase.of("P09-R3.answered"), goals);
        }
        return isOfSchoolAge(view, child, worry) == Answer.UNKNOWN
                ? Learners.ageUnknown(view, child)
                : unanswered(view, worry);
    }

    private Outcome unanswered(RecordView view, EngagementWorry worry) {
        List<Evidence> beside = List.of(Evidence.missing(view, worry.entry()));
        Outcome unsaid = Outcomes.absent(view, RecordType.GOALS, Phrase.of("P09-R3.open"), beside);
        if (worry.from().isEmpty() || !view.coverage().holds(RecordType.GOALS)) {
            return unsaid;
        }
        LocalDate from = worry.from().get();
        LocalDate due = view.calendar().plusWorkingDays(from, view.valueOf(WITHIN));
        return switch (Awaited.of(view, RecordType.GOALS, due)) {
            case IN_TIME -> Outcomes.tooEarly(Phrase.of("P09-R3.waiting").with("due", due), beside, due.plusDays(1));
            case OVERDUE -> otherwise(view, worry.entry(), from, due);
            case UNKNOWN -> unsaid;
        };
    }

    private Outcome otherwise(RecordView view, EducationEntry entry, LocalDate from, LocalDate due) {
        return Outcomes.answered(
                view,
                descriptor.code(),
                descriptor.reasonEffect(),
                History.settled(
                        view,
                        Outcomes.notMet(
                                Phrase.of("P09-R3.overdue").with("from", from).with("due", due),
                                List.of(Evidence.contradicts(view, entry)))),
                List.of(entry));
    }

    private static Answer isOfSchoolAge(RecordView view, FamilyMember child, EngagementWorry worry) {
        return Learners.isOfSchoolAge(view, child, day(view, worry));
    }

    /** The day from which there is time to answer, or the last day of the work where that is earlier or no day is known. */
    private static LocalDate day(RecordView view, EngagementWorry worry) {
        LocalDate lastDay = view.episode().lastDay();
        return worry.from().filter(lastDay::isAfter).orElse(lastDay);
    }

    private static boolean isUnderReview(RecordView view, PartTimeArrangement arrangement) {
        return arrangement.agreedOn().isPresent()
                && EducationNow.isByLastDay(view, arrangement.agreedOn())
                && arrangement
                        .reviewOn()
                        .filter(review -> !view.episode().lastDay().isAfter(review))
                        .isPresent();
    }
}
