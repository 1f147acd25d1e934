package org.practicemodel.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.view.SubjectView;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;

/**
 * The ways in which rules come to an outcome, so that reasons, coverage and history mean the same in all of them.
 *
 * <p>For instance {@code Outcomes.over(view, outcomesPerPlan, Phrase.of("P05-R3.none"))}: one finding over several things.
 * Stateless. Source: rule conventions; our interpretation.
 */
public final class Outcomes {

    private Outcomes() {}

    /**
     * Obtains the outcome that the record shows it.
     *
     * @param phrase what the record shows
     * @param evidence where
     * @return the outcome
     */
    public static Outcome.Met met(Phrase phrase, List<Evidence> evidence) {
        return new Outcome.Met(List.of(phrase), evidence, false, List.of(), List.of());
    }

    /**
     * Obtains the outcome that the record shows it, for a reason that the rule itself reads.
     *
     * @param phrase what the record shows
     * @param evidence where
     * @return the outcome, counted as met with reason
     */
    public static Outcome.Met metWithReason(Phrase phrase, List<Evidence> evidence) {
        return new Outcome.Met(List.of(phrase), evidence, true, List.of(), List.of());
    }

    /**
     * Obtains the outcome that the record shows otherwise.
     *
     * @param phrase what the record shows
     * @param evidence where
     * @return the outcome
     */
    public static Outcome.NotMet notMet(Phrase phrase, List<Evidence> evidence) {
        return new Outcome.NotMet(
                List.of(phrase), evidence, false, Optional.empty(), false, Optional.empty(), List.of());
    }

    /**
     * Obtains the outcome that recorded facts contradict each other.
     *
     * @param phrase what the record shows
     * @param evidence where
     * @return the outcome
     */
    public static Outcome.NotEnoughEvidence conflicting(Phrase phrase, List<Evidence> evidence) {
        return notEnough(NotEnoughReason.CONFLICTING, phrase, evidence, Optional.empty());
    }

    /**
     * Obtains the outcome that the time for it has not passed.
     *
     * @param phrase what the record shows
     * @param evidence where
     * @param lookAgainOn the day from which looking again may say more
     * @return the outcome
     */
    public static Outcome.NotEnoughEvidence tooEarly(Phrase phrase, List<Evidence> evidence, LocalDate lookAgainOn) {
        return notEnough(NotEnoughReason.TOO_EARLY, phrase, evidence, Optional.of(lookAgainOn));
    }

    /**
     * Obtains the outcome that it is not recorded although the source could hold it.
     *
     * @param phrase what the record shows
     * @param evidence where
     * @return the outcome
     */
    public static Outcome.NotEnoughEvidence notRecorded(Phrase phrase, List<Evidence> evidence) {
        return notEnough(NotEnoughReason.NOT_RECORDED, phrase, evidence, Optional.empty());
    }

    /**
     * Obtains the outcome that the source has no place for it.
     *
     * @param phrase what the record shows
     * @param evidence where
     * @return the outcome
     */
    public static Outcome.NotEnoughEvidence sourceDoesNotHold(Phrase phrase, List<Evidence> evidence) {
        return notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, phrase, evidence, Optional.empty());
    }

    /**
     * Obtains the outcome that a type of fact is absent: not recorded, or not held where the source has no place for it.
     *
     * @param view the view of the record
     * @param type the type of fact
     * @param phrase what the record shows
     * @param evidence where
     * @return the outcome
     */
    public static Outcome.NotEnoughEvidence absent(
            SubjectView<?> view, RecordType type, Phrase phrase, List<Evidence> evidence) {
        Outcome.NotEnoughEvidence outcome =
                view.coverage().holds(type) ? notRecorded(phrase, evidence) : sourceDoesNotHold(phrase, evidence);
        return outcome.lacking(type);
    }

    /**
     * Obtains the outcome that the rule does not apply here.
     *
     * @param phrase why not
     * @param evidence where
     * @return the outcome
     */
    public static Outcome.NotApplicable notApplicable(Phrase phrase, List<Evidence> evidence) {
        return new Outcome.NotApplicable(List.of(phrase), evidence, Optional.empty(), List.of());
    }

    /**
     * Obtains the outcome that another rule owns the one fact that this one would only repeat.
     *
     * @param owner the rule that owns it
     * @param phrase why this one does not apply
     * @param evidence where
     * @return the outcome
     */
    public static Outcome.NotApplicable sameAs(RuleCode owner, Phrase phrase, List<Evidence> evidence) {
        return new Outcome.NotApplicable(List.of(phrase), evidence, Optional.of(owner), List.of());
    }

    /**
     * Returns an outcome after the recorded reasons have done to it what the rule says they do. Of several, the one given
     * first speaks.
     *
     * @param view the view of the record
     * @param rule the code of the rule
     * @param effect what a reason does to it
     * @param outcome what the record shows otherwise
     * @param about the entries that a reason may be about
     * @return the outcome itself where there is no reason or it does nothing; met with reason where it answers; the outcome
     *     with the reason beside it where it is shown
     */
    public static Outcome answered(
            SubjectView<?> view,
            RuleCode rule,
            ReasonEffect effect,
            Outcome.NotMet outcome,
            Collection<? extends Entry> about) {
        List<PracticeRationale> reasons = view.reasons(rule, about);
        if (reasons.isEmpty() || effect == ReasonEffect.NONE) {
            return outcome;
        }
        // The one given first, so that the order of the record changes nothing.
        PracticeRationale reason = Collections.min(
                reasons,
                Comparator.comparing(PracticeRationale::on)
                        .thenComparing(given -> given.id().value()));
        String afterwards = reason.writtenAfterwards().orElse(false) ? "Afterwards" : "";
        Phrase sentence =
                Phrase.of("kernel.reason" + afterwards).with("by", reason.by()).with("on", reason.on());
        List<Phrase> phrases = joined(outcome.phrases(), List.of(sentence));
        List<Evidence> given = List.of(Evidence.supports(view, reason));
        if (effect == ReasonEffect.ANSWERS) {
            List<Evidence> answered = outcome.evidence().stream()
                    .map(item -> item.inRole(EvidenceRole.SUPPORTS))
                    .toList();
            return new Outcome.Met(
                    phrases, joined(answered, given), true, outcome.restrictedPhrases(), outcome.history());
        }
        return new Outcome.NotMet(
                phrases,
                joined(outcome.evidence(), given),
                outcome.begun(),
                outcome.about(),
                true,
                outcome.settledOn(),
                outcome.restrictedPhrases(),
                outcome.history(),
                outcome.matters());
    }

    /**
     * Returns an outcome under a limit that may only inform: what would be shown otherwise does not apply.
     *
     * @param outcome the outcome that the limit would give
     * @return the outcome itself unless it is {@link Verdict#NOT_MET}
     */
    public static Outcome informing(Outcome outcome) {
        return outcome instanceof Outcome.NotMet otherwise
                ? new Outcome.NotApplicable(
                        joined(otherwise.phrases(), List.of(Phrase.of("kernel.informsOnly"))),
                        otherwise.evidence(),
                        Optional.empty(),
                        otherwise.history())
                : outcome;
    }

    /**
     * Returns the one outcome over several things: what cannot now be changed becomes history; of the rest, any that shows
     * otherwise wins, then any that cannot be said, then those that are seen.
     *
     * @param view the view of the record
     * @param things an outcome for each thing, in the order of the record
     * @param none why the rule does not apply where no thing is left
     * @return the one outcome, with the evidence of every thing that was looked at
     */
    public static Outcome over(RecordView view, List<? extends Outcome> things, Phrase none) {
        List<PastMatter> history = new ArrayList<>();
        List<Outcome> current = new ArrayList<>();
        for (Outcome thing : things) {
            history.addAll(thing.history());
            if (thing instanceof Outcome.NotMet otherwise && History.holds(view, otherwise.settledOn())) {
                otherwise
                        .phrases()
                        .forEach(phrase -> history.add(
                                new PastMatter(otherwise.settledOn().orElseThrow(), phrase, otherwise.evidence())));
            } else {
                current.add(thing);
            }
        }
        return oneOf(current, none).withHistory(history);
    }

    /**
     * Returns the one outcome over several things of which none becomes history: any that shows otherwise wins, then any that
     * cannot be said, then those that are seen.
     *
     * @param things an outcome for each thing, in the order of the record
     * @param none why the rule does not apply where no thing is left
     * @return the one outcome, with the evidence of every thing that was looked at
     */
    public static Outcome over(List<? extends Outcome> things, Phrase none) {
        return oneOf(List.copyOf(things), none);
    }

    private static Outcome oneOf(List<Outcome> things, Phrase none) {
        List<Outcome.NotMet> otherwise = only(things, Outcome.NotMet.class);
        if (!otherwise.isEmpty()) {
            boolean begun = otherwise.stream().allMatch(Outcome.NotMet::begun);
            return new Outcome.NotMet(
                    phrases(otherwise),
                    evidence(things),
                    begun,
                    otherwise.stream().map(Outcome.NotMet::about).distinct().count() == 1
                            ? otherwise.get(0).about()
                            : Optional.empty(),
                    otherwise.stream().anyMatch(Outcome.NotMet::withShownReason),
                    Optional.empty(),
                    distinct(things, Outcome::restrictedPhrases),
                    List.of(),
                    // What is merely begun does not count where something else is seen otherwise.
                    otherwise.stream()
                            .filter(thing -> begun || !thing.begun())
                            .flatMap(thing -> thing.matters().stream())
                            .distinct()
                            .toList());
        }
        List<Outcome.NotEnoughEvidence> unsaid = only(things, Outcome.NotEnoughEvidence.class);
        if (!unsaid.isEmpty()) {
            return new Outcome.NotEnoughEvidence(
                    unsaid.stream()
                            .map(Outcome.NotEnoughEvidence::reason)
                            .min(Comparator.naturalOrder())
                            .orElseThrow(),
                    phrases(unsaid),
                    evidence(things),
                    unsaid.stream()
                            .flatMap(thing -> thing.lookAgainOn().stream())
                            .min(Comparator.naturalOrder()),
                    distinct(unsaid, Outcome.NotEnoughEvidence::lacks),
                    distinct(things, Outcome::restrictedPhrases),
                    List.of());
        }
        List<Outcome.Met> seen = only(things, Outcome.Met.class);
        if (!seen.isEmpty()) {
            return new Outcome.Met(
                    phrases(seen),
                    evidence(things),
                    seen.stream().anyMatch(Outcome.Met::withReason),
                    distinct(seen, Outcome.Met::restrictedPhrases),
                    List.of());
        }
        List<Outcome.NotApplicable> apart = only(things, Outcome.NotApplicable.class);
        return apart.isEmpty()
                ? notApplicable(none, List.of())
                : new Outcome.NotApplicable(
                        phrases(apart),
                        distinct(apart, Outcome::evidence),
                        apart.stream().flatMap(thing -> thing.sameAs().stream()).findFirst(),
                        List.of());
    }

    private static Outcome.NotEnoughEvidence notEnough(
            NotEnoughReason reason, Phrase phrase, List<Evidence> evidence, Optional<LocalDate> lookAgainOn) {
        return new Outcome.NotEnoughEvidence(reason, List.of(phrase), evidence, lookAgainOn, List.of(), List.of());
    }

    private static <T extends Outcome> List<T> only(List<Outcome> things, Class<T> type) {
        return things.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<Phrase> phrases(List<? extends Outcome> things) {
        return distinct(things, Outcome::phrases);
    }

    /** The evidence of every thing that the rule applies to, so that what is seen stands beside what is not. */
    private static List<Evidence> evidence(List<Outcome> things) {
        return distinct(
                things.stream()
                        .filter(thing -> thing.verdict() != Verdict.NOT_APPLICABLE)
                        .toList(),
                Outcome::evidence);
    }

    private static <O extends Outcome, T> List<T> distinct(List<? extends O> things, Function<O, List<T>> part) {
        return things.stream()
                .flatMap(thing -> part.apply(thing).stream())
                .distinct()
                .toList();
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
