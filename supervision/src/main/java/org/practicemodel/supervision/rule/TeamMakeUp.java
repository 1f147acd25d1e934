package org.practicemodel.supervision.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.TeamRule;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.TeamView;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.workforce.RoleRequirement;
import org.practicemodel.core.workforce.ServiceTeamKind;
import org.practicemodel.core.workforce.TeamCompositionRequirement;
import org.practicemodel.core.workforce.TeamMembership;
import org.practicemodel.core.workforce.WorkforceTypes;

/**
 * The rule that a team has the roles that it needs, {@code E1-R3}. It is about the service, never about a family or about who is
 * in the team.
 *
 * <p>Our interpretation: on the day to look from each role is filled at least as often as the team requires. Where
 * the record names no requirement, a Restorative Early Support team needs what was published for such teams. A gap
 * counts only where the authority relies on its list of who is in the team; where it is not recorded since when a
 * role is filled, it may be filled now. For instance one team manager, two social workers, two family intervention
 * workers and one restorative practice worker: one family intervention worker short.
 *
 * <p>Source: Partners in Practice proposal ¶7 to ¶11. Immutable and thread-safe.
 */
public final class TeamMakeUp implements TeamRule {

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E1-R3", "team-make-up", LeedsElements.MULTI_AGENCY_WORKING)
            .about(About.SERVICE)
            .addNeeds(
                    new EvidenceNeed(WorkforceTypes.TEAM_MEMBERSHIPS, "memberships", Effort.FACT, WhoCanAct.MANAGER),
                    new EvidenceNeed(WorkforceTypes.TEAM_REQUIREMENTS, "requirement", Effort.FACT, WhoCanAct.MANAGER))
            .build();

    /** Makes the rule; it holds no state. */
    public TeamMakeUp() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(TeamView view) {
        Optional<TeamCompositionRequirement> requirement = view.record()
                .requirement()
                .or(() -> view.record()
                        .kind()
                        .filter(ServiceTeamKind.RESTORATIVE_EARLY_SUPPORT::equals)
                        .map(kind -> TeamCompositionRequirement.restorativeEarlySupport()));
        if (requirement.isEmpty()) {
            return Outcomes.notApplicable(Phrase.of("E1-R3.noRequirement"), List.of());
        }
        if (view.record().memberships().isEmpty()) {
            return Outcomes.absent(
                    view, WorkforceTypes.TEAM_MEMBERSHIPS, Phrase.of("E1-R3.notRecorded"), List.of(Evidence.missing()));
        }
        return Outcomes.over(
                requirement.get().roles().stream()
                        .map(role -> answer(view, role))
                        .toList(),
                Phrase.of("E1-R3.noRequirement"));
    }

    private static Outcome answer(TeamView view, RoleRequirement required) {
        List<TeamMembership> filled = view.record().memberships().stream()
                .filter(membership -> membership.role().equals(required.role()))
                .filter(membership -> membership
                        .interval()
                        .knownOn(view.asOf())
                        .filter(days -> days.contains(view.asOf()))
                        .isPresent())
                .sorted(Comparator.comparing(membership -> membership.id().value()))
                .toList();
        List<TeamMembership> perhaps = view.record().memberships().stream()
                .filter(membership -> membership.role().equals(required.role()))
                .filter(membership -> mayBeFilled(view, membership))
                .sorted(Comparator.comparing(membership -> membership.id().value()))
                .toList();
        int lacking = required.atLeast() - filled.size() - perhaps.size();
        if (lacking > 0) {
            return lacking(view, lacking, required.role());
        }
        if (filled.size() < required.atLeast()) {
            return Outcomes.notRecorded(
                            Phrase.of("E1-R3.sinceNotRecorded").with("role", required.role()),
                            perhaps.stream()
                                    .map(membership -> Evidence.missing(view, membership))
                                    .toList())
                    .lacking(WorkforceTypes.TEAM_MEMBERSHIPS);
        }
        return Outcomes.met(
                Phrase.of("E1-R3.met").with("role", required.role()),
                filled.stream()
                        .map(membership -> Evidence.supports(view, membership))
                        .toList());
    }

    /** What a list does not name is held against a team only where the authority relies on that list. */
    private static Outcome lacking(TeamView view, int lacking, RoleCode role) {
        List<Evidence> beside = List.of(Evidence.missing());
        return view.coverage().reliedOn(WorkforceTypes.TEAM_MEMBERSHIPS, view.asOf())
                ? Outcomes.notMet(
                        Phrase.of("E1-R3.lacking").with("count", lacking).with("role", role), beside)
                : Outcomes.absent(
                        view,
                        WorkforceTypes.TEAM_MEMBERSHIPS,
                        Phrase.of("E1-R3.lackingNotRecorded").with("role", role),
                        beside);
    }

    private static boolean mayBeFilled(TeamView view, TeamMembership membership) {
        return membership.interval().from().isEmpty()
                && membership
                        .interval()
                        .endKnownOn(view.asOf())
                        .filter(last -> last.isBefore(view.asOf()))
                        .isEmpty();
    }
}
