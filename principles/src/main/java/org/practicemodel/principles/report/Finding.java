package org.practicemodel.principles.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.reason.SeenElsewhere;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.language.Suggestion;

/**
 * What one rule says about one record: the verdict, what the record shows, where, and whose words asked.
 *
 * <p>It is about how the work is recorded, never about a person. What is restricted is left out of everything but the parts
 * that say so in their name. For instance {@code P05-R1}: one lead worker since January, at {@code /team/leadAllocations/0}.
 * Immutable and thread-safe. Our interpretation.
 *
 * @param descriptor what can be said about the rule without a record
 * @param wording the wording of the rule's book
 * @param outcome what the rule answered, what is restricted included
 * @param restricted the ids and places that are named only where restricted matters were asked for
 * @param limits the numbers that the rule knows, with the values for this record
 * @param gaps what would let it be answered; empty unless the verdict is {@link Verdict#NOT_ENOUGH_EVIDENCE}
 * @param suggestions what could be written in another way, in the order of the record; they decide nothing
 * @param seenElsewhereIncludingRestricted the notes that it can be seen elsewhere, with what is written in them: only for
 *     those who may see what is restricted; sorted by their days, then by their ids; they decide nothing
 */
public record Finding(
        RuleDescriptor descriptor,
        Messages wording,
        Outcome outcome,
        Set<String> restricted,
        List<LimitInForce> limits,
        List<Gap> gaps,
        List<Suggestion> suggestions,
        List<SeenElsewhere> seenElsewhereIncludingRestricted) {

    /** Copies the set, and the lists in order; sorts the notes. */
    public Finding {
        restricted = Set.copyOf(restricted);
        limits = List.copyOf(limits);
        gaps = List.copyOf(gaps);
        suggestions = List.copyOf(suggestions);
        seenElsewhereIncludingRestricted = seenElsewhereIncludingRestricted.stream()
                .sorted(Comparator.comparing(SeenElsewhere::on)
                        .thenComparing(note -> note.id().value()))
                .toList();
    }

    /**
     * Returns the code of the rule.
     *
     * @return the code
     */
    public RuleCode rule() {
        return descriptor.code();
    }

    /**
     * Returns the verdict.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return outcome.verdict();
    }

    /**
     * Returns why the record does not let anybody say.
     *
     * @return the reason; empty unless the verdict is {@link Verdict#NOT_ENOUGH_EVIDENCE}
     */
    public Optional<NotEnoughReason> reason() {
        return outcome instanceof Outcome.NotEnoughEvidence unsaid ? Optional.of(unsaid.reason()) : Optional.empty();
    }

    /**
     * Returns the day from which looking again may say more.
     *
     * @return the day; empty where that is not a matter of time
     */
    public Optional<LocalDate> lookAgainOn() {
        return outcome instanceof Outcome.NotEnoughEvidence unsaid ? unsaid.lookAgainOn() : Optional.empty();
    }

    /**
     * Checks whether the record shows otherwise only because somebody recorded the first half of the matter.
     *
     * @return true if it is begun and not yet closed
     */
    public boolean begun() {
        return outcome instanceof Outcome.NotMet otherwise && otherwise.begun();
    }

    /**
     * Checks whether the record shows otherwise, and not only because somebody recorded the first half of the matter.
     *
     * @return true if it is {@link Verdict#NOT_MET} and not merely begun
     */
    public boolean isOtherwise() {
        return verdict() == Verdict.NOT_MET && !begun();
    }

    /**
     * Checks whether the record shows it because a recorded reason answers the rule.
     *
     * @return true if it is met with reason, which is counted apart
     */
    public boolean withReason() {
        return outcome instanceof Outcome.Met seen && seen.withReason();
    }

    /**
     * Checks whether a recorded reason is shown beside it and leaves the verdict as it is.
     *
     * @return true if there is such a reason
     */
    public boolean withShownReason() {
        return outcome instanceof Outcome.NotMet otherwise && otherwise.withShownReason();
    }

    /**
     * Returns whom this finding is about: the rule's own answer unless the outcome says otherwise.
     *
     * @return somebody's practice or the conditions for it
     */
    public About about() {
        return outcome instanceof Outcome.NotMet otherwise
                ? otherwise.about().orElse(descriptor.about())
                : descriptor.about();
    }

    /**
     * Returns the rule that owns the one fact that this finding would only repeat.
     *
     * @return the code of that rule; empty where this finding stands for itself
     */
    public Optional<RuleCode> sameAs() {
        return outcome instanceof Outcome.NotApplicable apart ? apart.sameAs() : Optional.empty();
    }

    /**
     * Returns what the record shows.
     *
     * @return the phrases in the order of the record, with a dash in place of what is restricted
     */
    public List<Phrase> phrases() {
        return outcome.phrases().stream()
                .map(phrase -> phrase.without(restricted))
                .distinct()
                .toList();
    }

    /**
     * Returns what the record shows, naming what is restricted too: only for those who may see it.
     *
     * @return the phrases in the order of the record
     */
    public List<Phrase> phrasesIncludingRestricted() {
        return outcome.phrases();
    }

    /**
     * Returns where the record shows it, without what is restricted.
     *
     * @return the evidence in the order of the record
     */
    public List<Evidence> evidence() {
        return outcome.evidence().stream().filter(item -> !item.restricted()).toList();
    }

    /**
     * Returns where each thing shows it that the record shows otherwise, what is restricted included: only to compare with,
     * never to be shown. What is seen, cannot be seen yet or is merely begun beside it is no part of that.
     *
     * @return the evidence of each thing in the order of the record; empty unless the verdict is {@link Verdict#NOT_MET}
     */
    public List<List<Evidence>> mattersIncludingRestricted() {
        return outcome instanceof Outcome.NotMet otherwise ? otherwise.matters() : List.of();
    }

    /**
     * Returns what the record shows and only those may see who may see what is restricted.
     *
     * @return the phrases in the order of the record
     */
    public List<Phrase> restrictedPhrases() {
        return outcome.restrictedPhrases();
    }

    /**
     * Returns where the record shows it, what is restricted included: only for those who may see it.
     *
     * @return the evidence in the order of the record
     */
    public List<Evidence> evidenceIncludingRestricted() {
        return outcome.evidence();
    }

    /**
     * Returns who noted that it can be seen elsewhere, and when. It changes no verdict.
     *
     * @return the role and the day of each note that is not restricted, each once and in the order of the days
     */
    public List<NotedElsewhere> seenElsewhere() {
        return seenElsewhereIncludingRestricted.stream()
                .filter(note -> !restricted.contains(note.id().value()))
                .map(note -> new NotedElsewhere(note.by(), note.on()))
                .distinct()
                .toList();
    }

    /**
     * Returns what cannot now be changed.
     *
     * @return the past findings in the order of the record
     */
    public List<PastFinding> history() {
        return outcome.history().stream()
                .map(matter -> new PastFinding(descriptor, wording, matter, restricted))
                .toList();
    }

    /**
     * Checks whether the rule decides roll-ups. An advisory rule never does, whatever its standing.
     *
     * @return true if it decides
     */
    public boolean isKey() {
        return descriptor.standing() == Standing.KEY && !descriptor.advisory();
    }

    /** Shows the type, the code and the verdict. */
    @Override
    public String toString() {
        return "Finding " + rule() + " " + verdict();
    }
}
