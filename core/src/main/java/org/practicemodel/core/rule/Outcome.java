package org.practicemodel.core.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;

/**
 * What a rule answers for one record: a verdict, what the record shows in so many phrases, and where.
 *
 * <p>For instance {@code Outcomes.met(Phrase.of("P05-R1.met"), evidence)}. Immutable and thread-safe. Source: rule
 * conventions on verdicts; our interpretation.
 */
public sealed interface Outcome {

    /**
     * Returns the verdict.
     *
     * @return the verdict
     */
    Verdict verdict();

    /**
     * Returns what the record shows, a phrase for each thing that was looked at.
     *
     * @return the phrases in the order of the record, at least one
     */
    List<Phrase> phrases();

    /**
     * Returns where the record shows it.
     *
     * @return the evidence in the order of the record
     */
    List<Evidence> evidence();

    /**
     * Returns what is added only where restricted matters were asked for.
     *
     * @return the phrases in the order of the record; none where the rule does not apply
     */
    default List<Phrase> restrictedPhrases() {
        return List.of();
    }

    /**
     * Returns what the record shows otherwise and cannot now be changed.
     *
     * @return the past matters in the order of the record
     */
    List<PastMatter> history();

    /**
     * Returns a copy of this outcome with past matters.
     *
     * @param matters the past matters, in place of those it has
     * @return the copy
     */
    Outcome withHistory(List<PastMatter> matters);

    /**
     * The record shows it.
     *
     * <p>For instance one lead worker since January. Immutable and thread-safe. Our interpretation.
     *
     * @param phrases what the record shows
     * @param evidence where
     * @param withReason whether a recorded reason answers the rule, so that it is counted apart
     * @param restrictedPhrases what is added only where restricted matters were asked for
     * @param history what cannot now be changed
     */
    record Met(
            List<Phrase> phrases,
            List<Evidence> evidence,
            boolean withReason,
            List<Phrase> restrictedPhrases,
            List<PastMatter> history)
            implements Outcome {

        /** Copies the lists in order. */
        public Met {
            phrases = List.copyOf(phrases);
            evidence = List.copyOf(evidence);
            restrictedPhrases = List.copyOf(restrictedPhrases);
            history = List.copyOf(history);
        }

        @Override
        public Verdict verdict() {
            return Verdict.MET;
        }

        @Override
        public Met withHistory(List<PastMatter> matters) {
            return new Met(phrases, evidence, withReason, restrictedPhrases, matters);
        }

        /**
         * Returns a copy with more that is shown only where restricted matters were asked for.
         *
         * @param more what is said there
         * @param where where, as restricted evidence
         * @return the copy
         */
        public Met withRestricted(List<Phrase> more, List<Evidence> where) {
            return new Met(phrases, joined(evidence, where), withReason, joined(restrictedPhrases, more), history);
        }
    }

    /**
     * The record shows otherwise.
     *
     * <p>For instance two lead workers for a month. Immutable and thread-safe. Our interpretation.
     *
     * @param phrases what the record shows
     * @param evidence where; at least one item contradicts, or a human act or a relied-on due date stands behind it
     * @param begun whether it is seen only because somebody recorded the first half of the matter
     * @param about whom it is about, where that differs from the rule's own
     * @param withShownReason whether a recorded reason is shown beside it and leaves the verdict as it is
     * @param settledOn the day since which it can no longer be changed; empty while it can be
     * @param restrictedPhrases what is added only where restricted matters were asked for
     * @param history what cannot now be changed
     * @param matters where each thing shows it that is seen otherwise, without what speaks for the rule: of several things that
     *     were looked at, {@code evidence} has those too that are seen, that cannot be seen yet or that are merely begun beside
     *     others
     */
    record NotMet(
            List<Phrase> phrases,
            List<Evidence> evidence,
            boolean begun,
            Optional<About> about,
            boolean withShownReason,
            Optional<LocalDate> settledOn,
            List<Phrase> restrictedPhrases,
            List<PastMatter> history,
            List<List<Evidence>> matters)
            implements Outcome {

        /** Copies the lists in order. */
        public NotMet {
            phrases = List.copyOf(phrases);
            evidence = List.copyOf(evidence);
            restrictedPhrases = List.copyOf(restrictedPhrases);
            history = List.copyOf(history);
            matters = matters.stream().map(List::copyOf).toList();
        }

        /**
         * Makes an outcome of one thing of which nothing is restricted.
         *
         * @param phrases what the record shows
         * @param evidence where
         * @param begun whether it is seen only because somebody recorded the first half of the matter
         * @param about whom it is about, where that differs from the rule's own
         * @param withShownReason whether a recorded reason is shown beside it and leaves the verdict as it is
         * @param settledOn the day since which it can no longer be changed; empty while it can be
         * @param history what cannot now be changed
         */
        public NotMet(
                List<Phrase> phrases,
                List<Evidence> evidence,
                boolean begun,
                Optional<About> about,
                boolean withShownReason,
                Optional<LocalDate> settledOn,
                List<PastMatter> history) {
            this(
                    phrases,
                    evidence,
                    begun,
                    about,
                    withShownReason,
                    settledOn,
                    List.of(),
                    history,
                    List.of(evidence.stream()
                            .filter(item -> item.role() != EvidenceRole.SUPPORTS)
                            .toList()));
        }

        @Override
        public Verdict verdict() {
            return Verdict.NOT_MET;
        }

        @Override
        public NotMet withHistory(List<PastMatter> past) {
            return new NotMet(
                    phrases, evidence, begun, about, withShownReason, settledOn, restrictedPhrases, past, matters);
        }

        /**
         * Returns a copy that is seen only because somebody recorded the first half of the matter.
         *
         * @return the copy
         */
        public NotMet asBegun() {
            return new NotMet(
                    phrases, evidence, true, about, withShownReason, settledOn, restrictedPhrases, history, matters);
        }

        /**
         * Returns a copy that is about somebody else than the rule's own.
         *
         * @param whom whom it is about
         * @return the copy
         */
        public NotMet about(About whom) {
            return new NotMet(
                    phrases,
                    evidence,
                    begun,
                    Optional.of(whom),
                    withShownReason,
                    settledOn,
                    restrictedPhrases,
                    history,
                    matters);
        }

        /**
         * Returns a copy that can no longer be changed since a day.
         *
         * @param day the day
         * @return the copy
         */
        public NotMet settledOn(LocalDate day) {
            return new NotMet(
                    phrases,
                    evidence,
                    begun,
                    about,
                    withShownReason,
                    Optional.of(day),
                    restrictedPhrases,
                    history,
                    matters);
        }

        /**
         * Returns a copy with more that is shown only where restricted matters were asked for.
         *
         * @param more what is said there
         * @param where where, as restricted evidence
         * @return the copy
         */
        public NotMet withRestricted(List<Phrase> more, List<Evidence> where) {
            return new NotMet(
                    phrases,
                    joined(evidence, where),
                    begun,
                    about,
                    withShownReason,
                    settledOn,
                    joined(restrictedPhrases, more),
                    history,
                    matters);
        }
    }

    /**
     * The record does not let anybody say.
     *
     * <p>For instance no lead is recorded. Immutable and thread-safe. Our interpretation.
     *
     * @param reason why
     * @param phrases what the record shows
     * @param evidence where
     * @param lookAgainOn the day from which looking again may say more, where it is too early
     * @param lacks the types of fact that would let somebody say; empty where that is anything the rule needs
     * @param restrictedPhrases what is added only where restricted matters were asked for
     * @param history what cannot now be changed
     */
    record NotEnoughEvidence(
            NotEnoughReason reason,
            List<Phrase> phrases,
            List<Evidence> evidence,
            Optional<LocalDate> lookAgainOn,
            List<RecordType> lacks,
            List<Phrase> restrictedPhrases,
            List<PastMatter> history)
            implements Outcome {

        /** Copies the lists in order. */
        public NotEnoughEvidence {
            phrases = List.copyOf(phrases);
            evidence = List.copyOf(evidence);
            lacks = List.copyOf(lacks);
            restrictedPhrases = List.copyOf(restrictedPhrases);
            history = List.copyOf(history);
        }

        /**
         * Makes an outcome of which nothing is restricted.
         *
         * @param reason why
         * @param phrases what the record shows
         * @param evidence where
         * @param lookAgainOn the day from which looking again may say more, where it is too early
         * @param lacks the types of fact that would let somebody say; empty where that is anything the rule needs
         * @param history what cannot now be changed
         */
        public NotEnoughEvidence(
                NotEnoughReason reason,
                List<Phrase> phrases,
                List<Evidence> evidence,
                Optional<LocalDate> lookAgainOn,
                List<RecordType> lacks,
                List<PastMatter> history) {
            this(reason, phrases, evidence, lookAgainOn, lacks, List.of(), history);
        }

        @Override
        public Verdict verdict() {
            return Verdict.NOT_ENOUGH_EVIDENCE;
        }

        @Override
        public NotEnoughEvidence withHistory(List<PastMatter> matters) {
            return new NotEnoughEvidence(reason, phrases, evidence, lookAgainOn, lacks, restrictedPhrases, matters);
        }

        /**
         * Returns a copy that says which types of fact would let somebody say.
         *
         * @param types the types of fact, in place of those it has
         * @return the copy
         */
        public NotEnoughEvidence lacking(RecordType... types) {
            return new NotEnoughEvidence(
                    reason, phrases, evidence, lookAgainOn, List.of(types), restrictedPhrases, history);
        }

        /**
         * Returns a copy with more that is shown only where restricted matters were asked for.
         *
         * @param more what is said there
         * @param where where, as restricted evidence
         * @return the copy
         */
        public NotEnoughEvidence withRestricted(List<Phrase> more, List<Evidence> where) {
            return new NotEnoughEvidence(
                    reason,
                    phrases,
                    joined(evidence, where),
                    lookAgainOn,
                    lacks,
                    joined(restrictedPhrases, more),
                    history);
        }
    }

    /**
     * The rule does not apply here.
     *
     * <p>For instance the episode is closed. Immutable and thread-safe. Our interpretation.
     *
     * @param phrases why not
     * @param evidence where
     * @param sameAs the rule that owns the one fact, where this finding would only repeat it
     * @param history what cannot now be changed
     */
    record NotApplicable(
            List<Phrase> phrases, List<Evidence> evidence, Optional<RuleCode> sameAs, List<PastMatter> history)
            implements Outcome {

        /** Copies the lists in order. */
        public NotApplicable {
            phrases = List.copyOf(phrases);
            evidence = List.copyOf(evidence);
            history = List.copyOf(history);
        }

        @Override
        public Verdict verdict() {
            return Verdict.NOT_APPLICABLE;
        }

        @Override
        public NotApplicable withHistory(List<PastMatter> matters) {
            return new NotApplicable(phrases, evidence, sameAs, matters);
        }
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
