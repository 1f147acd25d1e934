package org.practicemodel.formulation.guide;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.vocabulary.FactorKind;

/**
 * What happened to somebody and what they need, what earlier help taught, and what might be assumed. That something is
 * known already, or is not for us to ask, answers what happened: nobody is asked to tell it again.
 */
final class BackgroundQuestions implements QuestionFamily {

    @Override
    public Stream<OpenQuestion> openIn(Looked looked) {
        Formulation formulation = looked.formulation();
        return Stream.of(
                        people(formulation).flatMap(person -> about(person, formulation.understandings())),
                        Looked.open(formulation.earlierInterventions().isEmpty(), GuideQuestions.EARLIER_HELP),
                        formulation.earlierInterventions().stream().flatMap(BackgroundQuestions::about),
                        Looked.open(formulation.cultureAndAssumptions().isEmpty(), GuideQuestions.CULTURE))
                .flatMap(questions -> questions);
    }

    /** Everybody whose behaviour is a presenting issue, and everybody of whom something was said already; each once. */
    private static Stream<PersonId> people(Formulation formulation) {
        return Stream.concat(
                        formulation.factors().stream()
                                .filter(factor -> factor.kinds().contains(FactorKind.PRESENTING))
                                .map(Factor::behaviourOf)
                                .flatMap(person -> person.stream()),
                        formulation.understandings().stream().map(PersonUnderstanding::person))
                .distinct();
    }

    private static Stream<OpenQuestion> about(PersonId person, List<PersonUnderstanding> understandings) {
        List<PersonUnderstanding> theirs = understandings.stream()
                .filter(each -> each.person().equals(person))
                .toList();
        Predicate<PersonUnderstanding> happened =
                each -> each.whatHappened().isPresent() || Looked.looked(each.whatHappenedExploration());
        Predicate<PersonUnderstanding> needed =
                each -> each.whatIsNeeded().isPresent() || Looked.looked(each.whatIsNeededExploration());
        return Stream.concat(
                        Looked.open(theirs.stream().noneMatch(happened), GuideQuestions.HAPPENED),
                        Looked.open(theirs.stream().noneMatch(needed), GuideQuestions.NEEDED))
                .map(question -> question.about(person));
    }

    private static Stream<OpenQuestion> about(EarlierIntervention earlier) {
        boolean learnt = earlier.whatLasted().isPresent()
                || earlier.whyNotSustained().isPresent()
                || Looked.looked(earlier.exploration());
        return Looked.open(!learnt, GuideQuestions.NOT_SUSTAINED.about(earlier.id()));
    }
}
