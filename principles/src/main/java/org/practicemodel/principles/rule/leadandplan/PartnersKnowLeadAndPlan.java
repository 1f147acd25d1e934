package org.practicemodel.principles.rule.leadandplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.DocumentKind;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Involvement;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.MainPlans;
import org.practicemodel.principles.internal.Partners;

/**
 * The rule that partners know the lead and the plan, {@code P05-R5}. It never shows otherwise.
 *
 * <p>Our interpretation: partners are the agencies in the team around the family on the day to look from, other than the
 * agency of the lead; with fewer than two agencies in all, the lead's included, there is nobody to tell. Each of them,
 * or a worker of theirs, has acknowledged the current version of every agreed plan, which also names the lead. A plan that
 * is a part of another one, itself agreed and current, stands on that one's page and is not asked for. For instance the
 * school acknowledged version 2 on 5 February 2026, and the family's own plan is a part of it.
 *
 * <p>Source: current guide ¶25; our interpretation. Immutable and thread-safe.
 */
public final class PartnersKnowLeadAndPlan implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P05-R5", "partners-know-lead-and-plan", LeedsPrinciples.ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN)
            .advisory(true)
            .about(About.PARTNER)
            .addNeeds(
                    new EvidenceNeed(RecordType.INVOLVEMENTS, "involvements", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.PLANS, "agreedOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(
                            RecordType.DOCUMENT_SHARES, "acknowledgedOn", Effort.CONVERSATION, WhoCanAct.PARTNER))
            .addThresholds(Partners.AGENCIES)
            .build();

    /** Makes the rule; it holds no state. */
    public PartnersKnowLeadAndPlan() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<Involvement> team = Partners.team(view);
        if (team.isEmpty() && !view.coverage().holds(RecordType.INVOLVEMENTS)) {
            return Outcomes.absent(
                    view,
                    RecordType.INVOLVEMENTS,
                    Phrase.of("shared.involvementsNotHeld"),
                    List.of(Nearest.episode(view)));
        }
        if (view.episode().closed()) {
            return Outcomes.notApplicable(Phrase.of("shared.closed"), List.of());
        }
        Set<AgencyId> leads = Partners.leads(view);
        List<Involvement> partners = team.stream()
                .filter(involvement -> !leads.contains(involvement.agency()))
                .toList();
        long agencies = leads.size()
                + partners.stream().map(Involvement::agency).distinct().count();
        if (partners.isEmpty() || agencies < view.valueOf(Partners.AGENCIES)) {
            return Outcomes.notApplicable(Phrase.of("P05-R5.oneAgency"), List.of());
        }
        List<Plan> plans = MainPlans.of(view);
        if (plans.isEmpty()) {
            return Outcomes.notApplicable(Phrase.of("P05-R5.noPlan"), List.of());
        }
        return toldOf(view, partners, plans);
    }

    private static Outcome toldOf(RecordView view, List<Involvement> partners, List<Plan> plans) {
        List<Evidence> seen = new ArrayList<>();
        List<Evidence> unseen = new ArrayList<>();
        for (Involvement partner : partners) {
            for (Plan plan : plans) {
                acknowledged(view, partner.agency(), plan)
                        .ifPresentOrElse(
                                share -> seen.add(Evidence.supports(view, share)),
                                () -> unseen.add(Evidence.missing(view, partner)));
            }
        }
        if (unseen.isEmpty()) {
            return Outcomes.met(
                    Phrase.of("P05-R5.acknowledged").with("count", distinctAgencies(partners)),
                    seen.stream().distinct().toList());
        }
        List<Evidence> all = new ArrayList<>(seen);
        all.addAll(unseen);
        return Outcomes.absent(
                view,
                RecordType.DOCUMENT_SHARES,
                Phrase.of("P05-R5.notAcknowledged")
                        .with("count", unseen.stream().distinct().count()),
                all.stream().distinct().toList());
    }

    private static long distinctAgencies(List<Involvement> partners) {
        return partners.stream().map(Involvement::agency).distinct().count();
    }

    private static Optional<DocumentShare> acknowledged(RecordView view, AgencyId agency, Plan plan) {
        return view.record().engagement().documentShares().stream()
                .filter(share -> share.kind().equals(DocumentKind.PLAN))
                .filter(share -> share.plan().filter(plan.id()::equals).isPresent())
                .filter(share -> share.acknowledgedOn().isPresent())
                .filter(share -> Partners.isOf(view, agency, share.toWhom()))
                .min(Comparator.comparing(share -> share.id().value()));
    }
}
