package org.practicemodel.formulation.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Involvement;
import org.practicemodel.core.team.InvolvementRole;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that a formulation brings several perspectives together, {@code P06-R4}.
 *
 * <p>Our interpretation: at least two people, agencies or roles say something in its factors or hypotheses, or where it
 * was agreed for now, one of them of the family, and one of another agency than the lead worker's where another is part
 * of the team around the family. How they stand to it does not matter: seeing it differently is a perspective. Where
 * people agreed for now to what fewer had said, while others stand there as not asked, the record shows otherwise; but
 * not where of something that is said nobody recorded who says so, since it could be another's voice. For instance the
 * mother, and the school, which sees it differently.
 *
 * <p>Source: current guide ¶18 ("bring together multiple perspectives"); multiple is at least two. Immutable and
 * thread-safe.
 */
public final class MultiplePerspectives implements Rule {

    static final Threshold LEAST = LeedsDescriptors.local("perspectives.min", ThresholdUnit.COUNT, 2, 2, 5);

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P06-R4", "multiple-perspectives", LeedsPrinciples.SYSTEMIC_FORMULATION_DRIVEN_AND_EVIDENCE_BASED)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of("current guide", "¶18")))
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(new EvidenceNeed(
                    RecordType.FORMULATIONS, "factors.perspectives", Effort.CONVERSATION, WhoCanAct.WORKER))
            .addThresholds(LEAST)
            .build();

    /** Makes the rule; it holds no state. */
    public MultiplePerspectives() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return FormulationsNow.each(view, formulation -> brought(view, formulation));
    }

    private Outcome brought(RecordView view, Formulation formulation) {
        Voices voices = Voices.of(formulation);
        int least = view.valueOf(LEAST);
        if (voices.count() < least) {
            return FormulationsNow.isAgreed(formulation)
                            && voices.areAllKnown()
                            && !voices.notAskedAt().isEmpty()
                    ? notAsked(view, formulation, voices)
                    : open(Phrase.of("P06-R4.few").with("limit", least), Evidence.missing(view, formulation));
        }
        if (!voices.haveFamily()) {
            return open(Phrase.of("P06-R4.noFamily"), Evidence.missing(view, formulation));
        }
        Set<AgencyId> leads = leadAgencies(view);
        List<Involvement> partners = partners(view, leads);
        if (partners.isEmpty() || !leads.containsAll(voices.agencies(view))) {
            return Outcomes.met(
                    Phrase.of("P06-R4.met").with("count", voices.count()),
                    voices.heardAt().stream()
                            .map(entry -> Evidence.supports(view, entry))
                            .toList());
        }
        return open(Phrase.of("P06-R4.noPartner"), Evidence.missing(view, partners.get(0)));
    }

    /** The formulation itself supports no answer of its own that the record shows otherwise. */
    private Outcome notAsked(RecordView view, Formulation formulation, Voices voices) {
        List<Evidence> evidence = Stream.concat(
                        voices.heardAt().stream()
                                .filter(entry -> !entry.equals(formulation))
                                .map(entry -> Evidence.supports(view, entry)),
                        voices.notAskedAt().stream().map(entry -> Evidence.contradicts(view, entry)))
                .toList();
        return FormulationsNow.otherwise(
                view,
                descriptor,
                Outcomes.notMet(Phrase.of("P06-R4.notAsked").with("count", voices.count()), evidence),
                Stream.concat(Stream.<Entry>of(formulation), voices.notAskedAt().stream())
                        .toList());
    }

    /** Those who were heard do not support an answer that is not given: without one of them it could be another's. */
    private static Outcome open(Phrase phrase, Evidence place) {
        return Outcomes.notRecorded(phrase, List.of(place)).lacking(RecordType.FORMULATIONS);
    }

    private static Set<AgencyId> leadAgencies(RecordView view) {
        return view.leads().open().stream()
                .flatMap(lead -> view.worker(lead.worker()).flatMap(Worker::agency).stream())
                .collect(Collectors.toSet());
    }

    private static List<Involvement> partners(RecordView view, Set<AgencyId> leads) {
        return view.record().team().involvements().stream()
                .filter(involvement -> involvement.role().equals(InvolvementRole.TEAM_AROUND_FAMILY))
                .filter(involvement -> !leads.contains(involvement.agency()))
                .filter(involvement -> involvement
                        .interval()
                        .until()
                        .filter(view.asOf()::isAfter)
                        .isEmpty())
                .sorted(Comparator.comparing(involvement -> involvement.id().value()))
                .toList();
    }
}
