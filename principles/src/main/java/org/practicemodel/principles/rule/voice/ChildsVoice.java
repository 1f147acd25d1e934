package org.practicemodel.principles.rule.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.participation.ChildVoice;
import org.practicemodel.core.participation.Influence;
import org.practicemodel.core.participation.InfluenceOutcome;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Phrase;

/** What one child let others know in the episode, and what came of it. */
final class ChildsVoice {

    private static final Set<InfluenceOutcome> CONSIDERED =
            Set.of(InfluenceOutcome.CHANGED, InfluenceOutcome.NOT_CHANGED);

    private final RecordView view;
    private final FamilyMember child;
    private final DateInterval window;
    private final List<ChildVoice> all;

    ChildsVoice(RecordView view, FamilyMember child) {
        this.view = view;
        this.child = child;
        this.window = view.episode().within(view.valueOf(ChildHeard.WINDOW));
        this.all = view.record().engagement().childVoices().stream()
                .filter(voice -> voice.child().equals(child.id()))
                .filter(voice -> view.episode().belongs(day(voice)))
                .sorted(Comparator.comparing(voice -> voice.id().value()))
                .toList();
    }

    /** What was not considered at a review and not come back to, and whether the whole of it is seen. */
    List<Outcome> outcomes() {
        List<ChildVoice> whole = all.stream().filter(this::isWhole).toList();
        List<Outcome> outcomes = new ArrayList<>();
        List<ChildVoice> rest = new ArrayList<>();
        for (ChildVoice voice : all) {
            Optional<Review> review = reviewWithout(voice);
            if (review.isEmpty()) {
                rest.add(voice);
            } else if (whole.stream().noneMatch(other -> comesBackTo(voice, other))) {
                outcomes.add(notConsidered(voice, review.get()));
            }
        }
        outcomes.add(whole.isEmpty() ? notSeen(rest) : seen(whole));
        return outcomes;
    }

    /** Checks whether what the child let others know is marked as not considered at a review that was marked complete. */
    boolean isNotConsideredAt(Review review) {
        return all.stream()
                .anyMatch(voice -> reviewWithout(voice).filter(review::equals).isPresent());
    }

    /** Returns what the child let others know that was considered at a review. */
    List<ChildVoice> consideredAt(Review review) {
        return all.stream()
                .filter(voice -> voice.influence()
                        .filter(influence -> CONSIDERED.contains(influence.outcome()) && isAt(influence, review))
                        .isPresent())
                .toList();
    }

    private Outcome seen(List<ChildVoice> whole) {
        LocalDate latest = whole.stream()
                .flatMap(voice -> day(voice).stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Outcomes.met(
                Phrase.of("E4-R2.met").with("on", latest),
                whole.stream().map(voice -> Evidence.supports(view, voice)).toList());
    }

    private Outcome notSeen(List<ChildVoice> rest) {
        List<ChildVoice> partly = rest.stream()
                .filter(voice -> day(voice).map(window::contains).orElse(true))
                .toList();
        List<Evidence> beside = partly.isEmpty()
                ? List.of(Evidence.missing(view, child))
                : partly.stream().map(voice -> Evidence.missing(view, voice)).toList();
        Optional<LocalDate> due = due();
        if (due.isPresent()) {
            return Outcomes.tooEarly(
                    Phrase.of("E4-R2.waiting").with("due", due.get()),
                    beside,
                    due.get().plusDays(1));
        }
        return Outcomes.absent(
                view,
                RecordType.CHILD_VOICES,
                partly.isEmpty()
                        ? Phrase.of("E4-R2.notRecorded").with("from", window.from())
                        : Phrase.of("E4-R2.partly"),
                beside);
    }

    /** The day until which there is time; empty once it has passed, the work has ended or its opening is not known. */
    private Optional<LocalDate> due() {
        Optional<LocalDate> born = child.bornOn().map(PartialDate::latest);
        return view.episode()
                .openedOn()
                .map(opened -> born.filter(opened::isBefore).orElse(opened))
                .map(from -> from.plusDays(view.valueOf(ChildHeard.WINDOW)))
                .filter(due ->
                        !view.episode().closed() && !view.episode().lastDay().isAfter(due));
    }

    private Outcome notConsidered(ChildVoice voice, Review review) {
        Outcome.NotMet otherwise = Outcomes.notMet(
                        Phrase.of("E4-R2.notConsidered"),
                        List.of(Evidence.contradicts(view, voice), Evidence.contradicts(view, review)))
                .asBegun();
        Optional<LocalDate> over = review.complete().flatMap(Mark::on).or(review::heldOn);
        return Outcomes.answered(
                view,
                ChildHeard.DESCRIPTOR.code(),
                ChildHeard.DESCRIPTOR.reasonEffect(),
                over.map(otherwise::settledOn).orElseGet(() -> History.settled(view, otherwise)),
                List.of(child, voice, review));
    }

    private boolean isWhole(ChildVoice voice) {
        boolean saidInTheirWay = voice.view().isPresent()
                && (voice.way().isPresent()
                        || voice.view().flatMap(Statement::form).isPresent());
        boolean heard = voice.heardBy().stream()
                .anyMatch(party -> party.person().filter(child.id()::equals).isEmpty());
        boolean considered = voice.influence()
                .filter(influence -> CONSIDERED.contains(influence.outcome()))
                .flatMap(Influence::because)
                .isPresent();
        return saidInTheirWay
                && heard
                && considered
                && day(voice)
                        .filter(window::contains)
                        .filter(on -> voice.fedBackOn()
                                .filter(told -> !told.isBefore(on))
                                .isPresent())
                        .isPresent();
    }

    private Optional<Review> reviewWithout(ChildVoice voice) {
        return voice.influence()
                .filter(influence -> influence.outcome().equals(InfluenceOutcome.NOT_CONSIDERED))
                .flatMap(influence -> view.record().reviews().stream()
                        .filter(review -> review.complete().isPresent() && isAt(influence, review))
                        .findFirst());
    }

    private static boolean isAt(Influence influence, Review review) {
        return influence
                .at()
                .filter(id -> id.value().equals(review.id().value()))
                .isPresent();
    }

    private static boolean comesBackTo(ChildVoice voice, ChildVoice whole) {
        return day(voice).flatMap(on -> day(whole).filter(on::isAfter)).isEmpty();
    }

    private static Optional<LocalDate> day(ChildVoice voice) {
        return voice.spaceOn().or(() -> voice.view().flatMap(Statement::on));
    }
}
