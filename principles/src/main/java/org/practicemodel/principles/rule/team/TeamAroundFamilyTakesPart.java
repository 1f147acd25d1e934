package org.practicemodel.principles.rule.team;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Involvement;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.OneRoleEach;
import org.practicemodel.principles.internal.Partners;

/**
 * The rule that the team around the family takes part, {@code E1-R1}.
 *
 * <p>Our interpretation: each agency that is in the team around the family on the last day to look at, other than the lead
 * worker's own, which takes part by leading, brought something within the last 91 days of the episode: a view, a
 * contribution, an action of theirs that was agreed or looked at, a visit, or a meeting or review at which they were or to
 * which they sent their view. Agencies that see every child, such as a dentist, are not meant. An agency that joined less
 * than 91 days ago has time. Where it brought nothing and is marked as not invited to a meeting in that time, the record shows
 * otherwise. A reason answers for that, and for an agency of which nothing is recorded. For instance the school came to the
 * review of 5 March 2026.
 *
 * <p>Source: current guide ¶10 ("all means, agencies and colleagues available to us"); the 91 days are our interpretation.
 * Immutable and thread-safe.
 */
public final class TeamAroundFamilyTakesPart implements Rule {

    private static final Threshold WITHIN = LeedsDescriptors.local("team.windowDays", ThresholdUnit.DAYS, 91, 28, 183);

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E1-R1", "team-around-family-takes-part", LeedsElements.MULTI_AGENCY_WORKING)
            .standing(Standing.KEY)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of(LeedsSources.CURRENT_GUIDE, "¶10")))
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.INVOLVEMENTS, "involvements", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.MEETINGS, "participants", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.REVIEW_PARTICIPANTS, "participants", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.AGENCY_VIEWS, "outcome", Effort.CONVERSATION, WhoCanAct.WORKER))
            .addThresholds(WITHIN)
            .build();

    /** Makes the rule; it holds no state. */
    public TeamAroundFamilyTakesPart() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        if (view.record().team().involvements().isEmpty()) {
            return Outcomes.absent(
                    view, RecordType.INVOLVEMENTS, Phrase.of("E1-R1.notRecorded"), List.of(Nearest.episode(view)));
        }
        Set<AgencyId> leads = Partners.leads(view);
        Map<String, List<Involvement>> agencies = Partners.team(view).stream()
                .filter(involvement -> !leads.contains(involvement.agency()))
                .collect(Collectors.groupingBy(
                        involvement -> involvement.agency().value(), TreeMap::new, Collectors.toList()));
        return OneRoleEach.over(
                view,
                agencies.values().stream()
                        .map(involvements -> takesPart(view, involvements))
                        .toList(),
                Phrase.of("E1-R1.none"));
    }

    private Outcome takesPart(RecordView view, List<Involvement> involvements) {
        DateInterval days = view.episode().within(view.valueOf(WITHIN));
        AgencyPart part = new AgencyPart(view, involvements.get(0).agency(), days);
        List<Entry> brought = part.brought();
        if (!brought.isEmpty()) {
            return Outcomes.met(
                    Phrase.of("E1-R1.met"),
                    brought.stream()
                            .map(entry -> Evidence.supports(view, entry))
                            .toList());
        }
        List<Entry> notInvited = part.notInvitedTo();
        if (!notInvited.isEmpty()) {
            Phrase phrase = Phrase.of("E1-R1.notInvited");
            return answered(view, involvements, notInvited, phrase, EvidenceRole.CONTRADICTS, notInvited);
        }
        Phrase phrase = Phrase.of("E1-R1.nothing").with("from", days.from());
        Outcome silent = answered(view, involvements, List.of(), phrase, EvidenceRole.MISSING, involvements);
        if (silent instanceof Outcome.Met) {
            return silent;
        }
        List<Evidence> beside = involvements.stream()
                .map(involvement -> Evidence.missing(view, involvement))
                .toList();
        return timeLeft(view, involvements)
                .<Outcome>map(from -> Outcomes.tooEarly(phrase, beside, from))
                .orElseGet(() -> Outcomes.notRecorded(phrase, beside)
                        .lacking(RecordType.AGENCY_VIEWS, RecordType.MEETINGS, RecordType.REVIEW_PARTICIPANTS));
    }

    private Outcome answered(
            RecordView view,
            List<Involvement> involvements,
            List<Entry> meetings,
            Phrase phrase,
            EvidenceRole role,
            List<? extends Entry> places) {
        Outcome.NotMet otherwise = Outcomes.notMet(
                phrase,
                places.stream()
                        .map(entry -> Evidence.missing(view, entry).inRole(role))
                        .toList());
        return Outcomes.answered(
                view,
                descriptor.code(),
                descriptor.reasonEffect(),
                History.settled(view, otherwise),
                Stream.concat(involvements.stream(), meetings.stream()).toList());
    }

    /** The day from which looking again may say more, while an agency that joined lately still has time. */
    private static Optional<LocalDate> timeLeft(RecordView view, List<Involvement> involvements) {
        boolean isSinceKnown =
                involvements.stream().allMatch(each -> each.interval().from().isPresent());
        return involvements.stream()
                .map(Involvement::interval)
                .map(RecordedInterval::from)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .filter(joined -> isSinceKnown && !view.episode().closed())
                .map(joined -> joined.plusDays(view.valueOf(WITHIN)))
                .filter(due -> !view.asOf().isAfter(due))
                .map(due -> due.plusDays(1));
    }
}
