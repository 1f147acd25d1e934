package org.practicemodel.principles.rule.leadandplan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that the lead worker may come from any agency, {@code P05-R6}. It never shows otherwise.
 *
 * <p>Our interpretation: whichever agency it is, it is recorded, so that a family, and whoever plans help, can see who
 * leads where. No agency is better than another. For instance a lead worker of {@code agency-school}.
 *
 * <p>Source: current guide ¶25; early help in Leeds speaks of a lead worker from any agency. Immutable and thread-safe.
 */
public final class LeadFromAnyAgency implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P05-R6", "lead-from-any-agency", LeedsPrinciples.ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN)
            .advisory(true)
            .testBasis(Basis.of(BasisKind.LEEDS, Citation.of("Leeds early help", "lead worker")))
            .addNeeds(
                    new EvidenceNeed(RecordType.WORKER_AGENCIES, "agency", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.LEAD_ALLOCATIONS, "leadAllocations", Effort.FACT, WhoCanAct.MANAGER))
            .build();

    /** Makes the rule; it holds no state. */
    public LeadFromAnyAgency() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        if (view.episode().closed()) {
            return Outcomes.notApplicable(Phrase.of("shared.closed"), List.of());
        }
        return Outcomes.over(
                view,
                view.leads().open().stream().map(lead -> agencyOf(view, lead)).toList(),
                Phrase.of("shared.noLead"));
    }

    private static Outcome agencyOf(RecordView view, LeadAllocation lead) {
        Optional<Worker> worker = view.worker(lead.worker());
        return worker.flatMap(Worker::agency)
                .<Outcome>map(agency -> Outcomes.met(
                        Phrase.of("P05-R6.recorded").with("agency", agency),
                        Stream.of(lead, worker.orElseThrow())
                                .map(entry -> Evidence.supports(view, entry))
                                .toList()))
                .orElseGet(() -> Outcomes.absent(
                        view,
                        RecordType.WORKER_AGENCIES,
                        Phrase.of("P05-R6.notRecorded"),
                        List.of(worker.map(known -> Evidence.missing(view, known))
                                .orElseGet(() -> Evidence.missing(view, lead)))));
    }
}
