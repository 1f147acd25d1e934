package org.practicemodel.principles.rule.team;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.participation.Contribution;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.perspective.PerspectiveMap;
import org.practicemodel.formulation.perspective.PerspectivesOn;
import org.practicemodel.formulation.perspective.Voice;
import org.practicemodel.principles.internal.Disagreements;
import org.practicemodel.principles.internal.FormulationsOfWork;
import org.practicemodel.principles.internal.Partners;

/**
 * The rule that a formulation is shared across agencies, {@code E1-R2}.
 *
 * <p>Our interpretation: two agencies or more, that of the lead worker included, say something in each formulation that
 * holds now, or are recorded as having brought something to it, themselves or by somebody who works for them; and partners
 * who see a hypothesis or the agreement differently were answered. To see a factor differently is a perspective, and needs
 * no answer. Where a partner's disagreement with anything in this episode has no answer, and a later review that could have
 * looked at it, as for {@code P07-R3}, was marked complete, or somebody marked it as left unanswered, the record shows
 * otherwise; that is begun, because writing down that a partner disagrees must not look worse than silence. Until then it
 * is open. A disagreement that somebody of the family shares is the family's, and {@code P07-R3} looks at it. Where no
 * second agency is in the team around the family, says something or disagrees, it does not apply. For instance the school,
 * which brought what mornings are like, and sees the hypothesis differently, and was answered on 9 March 2026.
 *
 * <p>Source: current guide ¶18 ("bring together multiple perspectives"); multiple is at least two. Immutable and
 * thread-safe.
 */
public final class FormulationSharedAcrossAgencies implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E1-R2", "formulation-shared-across-agencies", LeedsElements.MULTI_AGENCY_WORKING)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of(LeedsSources.CURRENT_GUIDE, "¶18")))
            .addNeeds(
                    new EvidenceNeed(RecordType.INVOLVEMENTS, "involvements", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.WORKER_AGENCIES, "agency", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.DISAGREEMENTS, "response", Effort.SENTENCE, WhoCanAct.WORKER),
                    new EvidenceNeed(
                            RecordType.FORMULATIONS, "factors.perspectives", Effort.CONVERSATION, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.GOALS, "perspectives", Effort.CONVERSATION, WhoCanAct.WORKER))
            .addThresholds(Partners.AGENCIES)
            .build();

    /** Makes the rule; it holds no state. */
    public FormulationSharedAcrossAgencies() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<Formulation> formulations = FormulationsOfWork.of(view);
        List<Disagreement> disagreements = Disagreements.of(view).stream()
                .filter(disagreement -> !disagreement.byFamily())
                .filter(disagreement -> isOfPartner(view, disagreement.by().stream()))
                .toList();
        Set<AgencyId> agencies = new HashSet<>(Partners.leads(view));
        Partners.team(view).forEach(involvement -> agencies.add(involvement.agency()));
        disagreements.forEach(disagreement -> agencies.addAll(Partners.agencies(view, disagreement.by().stream())));
        formulations.forEach(formulation -> agencies.addAll(contributing(view, formulation)));
        if (agencies.size() < view.valueOf(Partners.AGENCIES)) {
            return view.coverage().holds(RecordType.INVOLVEMENTS)
                    ? Outcomes.notApplicable(Phrase.of("E1-R2.oneAgency"), List.of())
                    : Outcomes.absent(
                            view,
                            RecordType.INVOLVEMENTS,
                            Phrase.of("shared.involvementsNotHeld"),
                            List.of(Nearest.episode(view)));
        }
        List<Outcome> things = new ArrayList<>();
        formulations.forEach(formulation -> things.add(shared(view, formulation)));
        if (formulations.isEmpty()) {
            things.add(Outcomes.absent(
                    view, RecordType.FORMULATIONS, Phrase.of("E1-R2.none"), List.of(Nearest.episode(view))));
        }
        disagreements.forEach(disagreement -> things.add(answered(view, disagreement)));
        return Outcomes.over(view, things, Phrase.of("shared.past"));
    }

    private static Outcome shared(RecordView view, Formulation formulation) {
        List<Evidence> beside = List.of(Evidence.missing(view, formulation));
        if (contributing(view, formulation).size() < view.valueOf(Partners.AGENCIES)) {
            return Outcomes.notRecorded(Phrase.of("E1-R2.oneVoice"), beside).lacking(RecordType.FORMULATIONS);
        }
        PerspectiveMap map = PerspectiveMap.of(formulation);
        boolean open = Stream.concat(map.hypotheses().stream(), map.agreement().stream())
                .flatMap(heard -> heard.seeItDifferently().stream())
                .filter(voice -> !voice.isAnswered())
                .anyMatch(voice -> isOfPartner(view, voice.perspective().who().stream()));
        return open
                ? Outcomes.notRecorded(Phrase.of("E1-R2.seenDifferently"), beside)
                        .lacking(RecordType.FORMULATIONS)
                : Outcomes.met(
                        Phrase.of("E1-R2.met"),
                        Stream.concat(Stream.<Entry>of(formulation), brought(view, formulation))
                                .map(entry -> Evidence.supports(view, entry))
                                .toList());
    }

    private static Outcome answered(RecordView view, Disagreement disagreement) {
        if (disagreement.response().isPresent()) {
            return Outcomes.met(Phrase.of("E1-R2.answered"), List.of(Evidence.supports(view, disagreement)));
        }
        List<Entry> against = Stream.<Entry>concat(
                        Stream.of(disagreement), Disagreements.completedAfter(view, disagreement).stream())
                .toList();
        return against.size() > 1 || disagreement.unanswered().isPresent()
                ? History.settled(
                                view,
                                Outcomes.notMet(
                                        Phrase.of("E1-R2.leftUnanswered"),
                                        against.stream()
                                                .map(entry -> Evidence.contradicts(view, entry))
                                                .toList()))
                        .asBegun()
                : Outcomes.notRecorded(Phrase.of("E1-R2.notAnswered"), List.of(Evidence.missing(view, disagreement)))
                        .lacking(RecordType.DISAGREEMENTS);
    }

    /** The agencies that say something in a formulation, or brought something to it. */
    private static Set<AgencyId> contributing(RecordView view, Formulation formulation) {
        PerspectiveMap map = PerspectiveMap.of(formulation);
        Stream<Party> speaking = Stream.of(
                        map.factors().stream(),
                        map.hypotheses().stream(),
                        map.goals().stream(),
                        map.agreement().stream())
                .flatMap(each -> each)
                .map(PerspectivesOn::voices)
                .flatMap(List::stream)
                .filter(voice -> !voice.stance().equals(Stance.CHOSE_NOT_TO_SAY))
                .map(Voice::perspective)
                .flatMap(perspective -> perspective.who().stream());
        return Partners.agencies(
                view, Stream.concat(speaking, brought(view, formulation).flatMap(each -> each.by().stream())));
    }

    private static Stream<Contribution> brought(RecordView view, Formulation formulation) {
        return view.record().engagement().contributions().stream()
                .filter(each -> each.linkedTo().stream()
                        .anyMatch(id -> id.value().equals(formulation.id().value())))
                .filter(each -> !Partners.agencies(view, each.by().stream()).isEmpty());
    }

    private static boolean isOfPartner(RecordView view, Stream<Party> parties) {
        return !Partners.leads(view).containsAll(Partners.agencies(view, parties));
    }
}
