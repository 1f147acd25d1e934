package org.practicemodel.core.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;

/**
 * The people whom a rule asks about, and the exceptions for safety that speak for them.
 *
 * <p>Where it would be safe with nobody, a rule answers as if it was met, and says why only to those who asked for
 * restricted matters. For instance the parents to whom a family-led meeting would be offered: {@code SpokenFor.of(view,
 * code, parents).isEverybody()}. Immutable and thread-safe. Our interpretation.
 */
public final class SpokenFor {

    private final RecordView view;
    private final RuleCode rule;
    private final List<PersonId> people;

    private SpokenFor(RecordView view, RuleCode rule, List<PersonId> people) {
        this.view = view;
        this.rule = rule;
        this.people = people;
    }

    /**
     * Obtains what is recorded for some people and a rule.
     *
     * @param view the record
     * @param rule the code of the rule
     * @param people the people whom the rule asks about
     * @return the exceptions for safety of those people
     */
    public static SpokenFor of(RecordView view, RuleCode rule, Collection<PersonId> people) {
        return new SpokenFor(view, rule, List.copyOf(people));
    }

    /**
     * Checks whether an exception that still speaks answers for each of the people, so that nobody is left to ask about.
     *
     * @return true if so; false where there is nobody
     */
    public boolean isEverybody() {
        return !people.isEmpty()
                && people.stream()
                        .allMatch(
                                person -> view.exceptions(rule, person).stream().anyMatch(view::speaks));
    }

    /**
     * Returns what a rule answers for these people after the exceptions did their part. Where one speaks for each of them
     * and the rule is not plainly met without it, that is as if it was met. Where one is over, those who asked for restricted
     * matters are asked whether it is still needed.
     *
     * @param outcome what the record shows of these people without any exception
     * @param seen what a record shows that meets the rule, in words and places that are the same however it is met
     * @return the outcome, of which only what is restricted tells of an exception
     */
    public Outcome answer(Outcome outcome, Outcome.Met seen) {
        boolean isPlainlyMet = outcome instanceof Outcome.Met met && !met.withReason();
        if (isEverybody() && !isPlainlyMet) {
            return seen.withRestricted(phrases(true), evidence(true));
        }
        if (outcome instanceof Outcome.Met met) {
            return met.withRestricted(phrases(false), evidence(false));
        }
        if (outcome instanceof Outcome.NotMet otherwise) {
            return otherwise.withRestricted(phrases(false), evidence(false));
        }
        if (outcome instanceof Outcome.NotEnoughEvidence unsaid) {
            return unsaid.withRestricted(phrases(false), evidence(false));
        }
        return outcome;
    }

    /** Returns the exceptions that still speak, or those that are to be looked at again, each once, in the order of ids. */
    List<SafetyException> exceptions(boolean speaking) {
        return people.stream()
                .flatMap(person -> view.exceptions(rule, person).stream())
                .filter(exception -> view.speaks(exception) == speaking)
                .distinct()
                .sorted(Comparator.comparing(exception -> exception.id().value()))
                .toList();
    }

    /**
     * Returns what is said of the exceptions where restricted matters were asked for.
     *
     * @param speaking true for those that still speak, false for those that are to be looked at again
     * @return the phrases, each once
     */
    public List<Phrase> phrases(boolean speaking) {
        return exceptions(speaking).stream()
                .map(exception -> Phrase.of(speaking ? "kernel.exception" : "kernel.exceptionOver")
                        .with("reviewBy", exception.reviewBy()))
                .distinct()
                .toList();
    }

    /**
     * Returns where the exceptions stand, for those who asked for restricted matters.
     *
     * @param speaking true for those that still speak, false for those that are to be looked at again
     * @return restricted evidence
     */
    public List<Evidence> evidence(boolean speaking) {
        return exceptions(speaking).stream()
                .map(exception -> speaking ? Evidence.supports(view, exception) : Evidence.missing(view, exception))
                .map(Evidence::asRestricted)
                .toList();
    }

    /** Shows the type and the rule, never whom it is about. */
    @Override
    public String toString() {
        return "SpokenFor " + rule;
    }
}
