package org.practicemodel.principles.rule.education;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.education.EducationEntry;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.participation.AgencyView;
import org.practicemodel.core.participation.AgencyViewOutcome;
import org.practicemodel.core.participation.Contribution;
import org.practicemodel.core.plan.Participation;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.ReviewParticipant;
import org.practicemodel.core.rule.About;
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
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.HeldMeeting;
import org.practicemodel.principles.internal.Partners;
import org.practicemodel.principles.internal.Subjects;

/**
 * The rule that the school is at the table, {@code P09-R4}. It never shows otherwise: that a school does not come is never
 * the doing of the team around the family.
 *
 * <p>Our interpretation: for each living child whose newest entry of the current or the last term names a setting, whatever
 * the child's age, that setting or a worker of it was invited to a review, a meeting or a family group conference about the
 * child in the last 183 days of this work, brought something to one of these or to a plan that holds on its last day, or
 * was asked for its view of such a plan. Being invited is enough; only that it was marked as not invited, or as not asked,
 * counts for nothing. For instance the school nurse who sent her view to the review of 3 March 2026.
 *
 * <p>Source: current guide ¶29; board report 2020 §2.11(1) ("closer to schools"); our interpretation. Immutable and
 * thread-safe.
 */
public final class SchoolAtTheTable implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P09-R4",
                    "school-at-the-table",
                    LeedsPrinciples.RECOGNISING_ENGAGEMENT_WITH_EDUCATION_AS_A_PROTECTIVE_FACTOR)
            .advisory(true)
            .about(About.PARTNER)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of(LeedsSources.BOARD_REPORT_2020, "§2.11(1)")))
            .addNeeds(
                    new EvidenceNeed(RecordType.EDUCATION, "setting", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.REVIEW_PARTICIPANTS, "participants", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.CONTRIBUTIONS, "linkedTo", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.REVIEWS, "heldOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.MEMBERS, "role", Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(Windows.EVIDENCE)
            .build();

    /** Makes the rule; it holds no state. */
    public SchoolAtTheTable() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        if (view.children().isEmpty()) {
            return Learners.childrenUnknown(view);
        }
        Phrase none = Phrase.of("P09-R4.noSetting");
        return view.record().education().isEmpty() && !view.coverage().holds(RecordType.EDUCATION)
                ? Outcomes.absent(view, RecordType.EDUCATION, none, List.of(Evidence.missing()))
                : Outcomes.over(
                        view,
                        view.livingChildren().stream()
                                .flatMap(child -> looked(view, child).stream())
                                .toList(),
                        none);
    }

    private static Optional<Outcome> looked(RecordView view, FamilyMember child) {
        return EducationNow.newest(view, child)
                .flatMap(entry -> entry.setting().map(setting -> atTheTable(view, entry, setting)));
    }

    private static Outcome atTheTable(RecordView view, EducationEntry entry, AgencyId setting) {
        List<Evidence> seen = seen(view, entry.child(), setting)
                .map(part -> Evidence.supports(view, part))
                .toList();
        if (!seen.isEmpty()) {
            return Outcomes.met(Phrase.of("P09-R4.met"), seen);
        }
        Phrase open = Phrase.of("P09-R4.open");
        List<Evidence> beside = List.of(Evidence.missing(view, entry));
        boolean isHeld = view.coverage().holds(RecordType.REVIEW_PARTICIPANTS)
                || view.coverage().holds(RecordType.CONTRIBUTIONS);
        return (isHeld ? Outcomes.notRecorded(open, beside) : Outcomes.sourceDoesNotHold(open, beside))
                .lacking(RecordType.REVIEW_PARTICIPANTS, RecordType.CONTRIBUTIONS);
    }

    private static Stream<Entry> seen(RecordView view, PersonId child, AgencyId setting) {
        List<HeldMeeting> meetings = HeldMeeting.all(view)
                .filter(meeting -> Subjects.include(meeting.subjects(), child) && isLookedAt(view, meeting.heldOn()))
                .toList();
        Set<String> table = Stream.concat(
                        plans(view, child).stream(), meetings.stream().map(HeldMeeting::entry))
                .map(entry -> entry.id().value())
                .collect(Collectors.toSet());
        Stream<Contribution> brought = view.record().engagement().contributions().stream()
                .filter(part -> isLinked(part.linkedTo(), table) && EducationNow.isByLastDay(view, part.on()))
                .filter(part -> part.by().stream().anyMatch(party -> Partners.isOf(view, setting, party)));
        Stream<AgencyView> asked = view.record().engagement().agencyViews().stream()
                .filter(part -> isLinked(part.about(), table) && EducationNow.isByLastDay(view, part.on()))
                .filter(part -> part.agency().equals(setting) && !part.outcome().equals(AgencyViewOutcome.NOT_SOUGHT));
        Stream<Entry> invited = meetings.stream()
                .filter(meeting -> isInvited(view, setting, meeting.participants()))
                .map(HeldMeeting::entry);
        return Stream.of(brought, asked, invited)
                .flatMap(parts -> parts.sorted(
                        Comparator.comparing((Entry part) -> part.id().value())));
    }

    private static List<Plan> plans(RecordView view, PersonId child) {
        return view.plans().inForceOn(view.episode().lastDay()).stream()
                .filter(plan -> Subjects.include(plan.subjects(), child))
                .toList();
    }

    private static boolean isLookedAt(RecordView view, Optional<LocalDate> on) {
        return on.map(day ->
                        view.episode().within(view.valueOf(Windows.EVIDENCE)).contains(day))
                .orElseGet(() -> view.episode().belongs(on));
    }

    private static boolean isLinked(List<EntryId> ids, Set<String> table) {
        return ids.stream().map(EntryId::value).anyMatch(table::contains);
    }

    private static boolean isInvited(RecordView view, AgencyId setting, List<ReviewParticipant> participants) {
        return participants.stream()
                .filter(participant -> Partners.isOf(view, setting, participant.who()))
                .anyMatch(participant -> participant
                        .participation()
                        .filter(Participation.NOT_INVITED::equals)
                        .isEmpty());
    }
}
