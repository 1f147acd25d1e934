package org.practicemodel.formulation.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.QuestionCode;
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
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that people looked behind behaviour, at what happened to a person and what they need, {@code E3-R1}. It never
 * lessens accountability for harm to others.
 *
 * <p>Our interpretation: of everybody whose behaviour is a presenting issue it is recorded what they need, and what
 * happened to them, in whichever formulation that stands, since nobody is asked again for what an earlier one or a
 * sibling's tells. What an earlier one only put off ("not now", "later") is open again. Nobody has to tell what happened:
 * "already known: not asked again", "chose not to say", "not now" and "not ours to ask" are answers, and so is that it
 * was explored and none was found, since to ask a person again would be worse than to leave it there. What they need is
 * met by words alone; any such answer to it leaves it open. Where people agreed for now to a formulation with somebody's
 * behaviour as the problem and neither of the two told or answered, the record shows otherwise; even then it is begun,
 * since nobody who writes down a behaviour is to look worse than somebody who leaves it out. For instance a boy who hits;
 * what happened is known and was not asked again, and he needs a bed of his own.
 *
 * <p>Source: current guide ¶14 ("what has happened to this person and what do they need?"). Immutable and thread-safe.
 */
public final class WhatHappenedWhatIsNeeded implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E3-R1", "what-happened-what-is-needed", LeedsElements.TRAUMA_INFORMED_PRACTICE)
            .standing(Standing.KEY)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of(LeedsSources.CURRENT_GUIDE, "¶14")))
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(
                    new EvidenceNeed(RecordType.FORMULATIONS, "understandings", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public WhatHappenedWhatIsNeeded() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return FormulationsNow.each(view, formulation -> understood(view, formulation));
    }

    private Outcome understood(RecordView view, Formulation formulation) {
        List<PersonId> people = presenting(formulation)
                .flatMap(factor -> factor.behaviourOf().stream())
                .distinct()
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
        return Outcomes.over(
                view,
                people.stream()
                        .map(person -> understood(view, formulation, person))
                        .toList(),
                Phrase.of(people.isEmpty() ? "E3-R1.noBehaviour" : "shared.past"));
    }

    private Outcome understood(RecordView view, Formulation formulation, PersonId person) {
        List<PersonUnderstanding> understandings = view.formulations().all().stream()
                .flatMap(each -> each.understandings().stream())
                .filter(understanding -> understanding.person().equals(person))
                .sorted(Comparator.comparing(understanding -> understanding.id().value()))
                .toList();
        boolean needed =
                understandings.stream().anyMatch(each -> each.whatIsNeeded().isPresent());
        boolean asked = isSaid(
                view,
                person,
                QuestionCode.WHAT_IS_NEEDED,
                (each, now) -> isSaid(each.whatIsNeeded(), each.whatIsNeededExploration(), now));
        boolean happened = isSaid(
                view,
                person,
                QuestionCode.WHAT_HAPPENED,
                (each, now) -> isSaid(each.whatHappened(), each.whatHappenedExploration(), now));
        List<? extends Entry> near = understandings.isEmpty() ? List.of(formulation) : understandings;
        if (needed && happened) {
            return Outcomes.met(
                    Phrase.of("E3-R1.met"),
                    near.stream().map(entry -> Evidence.supports(view, entry)).toList());
        }
        if (!asked && !happened && FormulationsNow.isAgreed(formulation)) {
            return neither(view, formulation, person);
        }
        String open = needed ? "E3-R1.happenedOpen" : happened ? "E3-R1.neededOpen" : "E3-R1.bothOpen";
        return Outcomes.notRecorded(
                        Phrase.of(open),
                        near.stream()
                                .map(entry -> Evidence.missing(view, entry))
                                .toList())
                .lacking(RecordType.FORMULATIONS);
    }

    private Outcome neither(RecordView view, Formulation formulation, PersonId person) {
        List<Factor> behaviour = presenting(formulation)
                .filter(factor -> factor.behaviourOf().filter(person::equals).isPresent())
                .sorted(Comparator.comparing(factor -> factor.id().value()))
                .toList();
        return FormulationsNow.otherwise(
                view,
                descriptor,
                Outcomes.notMet(
                                Phrase.of("E3-R1.neither"),
                                behaviour.stream()
                                        .map(factor -> Evidence.contradicts(view, factor))
                                        .toList())
                        .asBegun(),
                Stream.concat(Stream.of(formulation), behaviour.stream()).toList());
    }

    /** Checks whether it is said of somebody anywhere; what was only put off before is open again now. */
    private static boolean isSaid(
            RecordView view, PersonId person, QuestionCode question, BiPredicate<PersonUnderstanding, Boolean> isSaid) {
        List<Formulation> now = FormulationsNow.of(view);
        return view.formulations().all().stream()
                .anyMatch(formulation -> formulation.understandings().stream()
                                .filter(understanding -> understanding.person().equals(person))
                                .anyMatch(understanding -> isSaid.test(understanding, now.contains(formulation)))
                        || isAnswered(formulation, question, person, now.contains(formulation)));
    }

    private static boolean isSaid(Optional<Statement> statement, Optional<Exploration> exploration, boolean now) {
        return Explorations.isSaid(statement, exploration) && (now || !Explorations.isPutOff(statement, exploration));
    }

    private static boolean isAnswered(Formulation formulation, QuestionCode question, PersonId person, boolean now) {
        return FormulationsNow.answers(formulation, question)
                .filter(answer -> FormulationsNow.isAbout(answer, person))
                .anyMatch(answer -> now || (answer.about().isPresent() && !FormulationsNow.isPutOff(answer)));
    }

    /** What stands there in words: where people looked for a presenting issue and found none, there is none. */
    private static Stream<Factor> presenting(Formulation formulation) {
        return formulation.factors().stream()
                .filter(factor -> factor.kinds().contains(FactorKind.PRESENTING))
                .filter(factor -> factor.statement().isPresent());
    }
}
