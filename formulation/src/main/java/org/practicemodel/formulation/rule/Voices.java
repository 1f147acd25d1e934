package org.practicemodel.formulation.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.formulation.perspective.Speaker;

/**
 * Who says something in the factors and hypotheses of a formulation or when it was agreed for now, and who was marked as
 * not asked. Whoever says something anywhere in it was asked; whoever chose not to say was asked too and is no voice.
 */
final class Voices {

    private static final Set<Stance> SILENT = Set.of(Stance.NOT_ASKED, Stance.CHOSE_NOT_TO_SAY);

    private final Set<Speaker> all = new LinkedHashSet<>();
    private final List<Entry> heardAt = new ArrayList<>();
    private final List<Entry> notAskedAt;
    private final boolean allKnown;

    private Voices(List<Place> places) {
        for (Place place : places) {
            if (all.addAll(place.voices())) {
                heardAt.add(place.entry());
            }
        }
        this.notAskedAt = places.stream()
                .filter(place -> place.notAsked().anyMatch(voice -> !all.contains(voice)))
                .map(Place::entry)
                .toList();
        this.allKnown = places.stream()
                .noneMatch(
                        place -> place.statement().isPresent() && place.voices().isEmpty());
    }

    static Voices of(Formulation formulation) {
        return new Voices(Stream.of(
                        formulation.factors().stream().map(Place::of),
                        formulation.hypotheses().stream().map(Place::of),
                        formulation.signOff().stream().map(signOff -> Place.of(formulation, signOff)))
                .flatMap(places -> places)
                .sorted(Comparator.comparing(place -> place.entry().id().value()))
                .toList());
    }

    /** Checks whether it is known of a factor that somebody says so, or sees it otherwise. */
    static boolean areHeardAt(Factor factor) {
        return !Place.of(factor).voices().isEmpty();
    }

    /** Checks whether of everything that is said it is known who says so, so that nobody else can be among them. */
    boolean areAllKnown() {
        return allKnown;
    }

    int count() {
        return all.size();
    }

    /** Checks whether somebody of the family or its network says something. */
    boolean haveFamily() {
        return parties().anyMatch(party -> party.person().isPresent());
    }

    /** Returns the agencies that say something, themselves or by one of their workers. */
    Set<AgencyId> agencies(RecordView view) {
        return parties()
                .flatMap(party ->
                        party
                                .agency()
                                .or(() -> party.worker().flatMap(view::worker).flatMap(Worker::agency))
                                .stream())
                .collect(Collectors.toSet());
    }

    /** Returns for every voice one entry at which it is heard. */
    List<Entry> heardAt() {
        return heardAt;
    }

    /** Returns the entries at which somebody is marked as not asked who is heard nowhere. */
    List<Entry> notAskedAt() {
        return notAskedAt;
    }

    private Stream<Party> parties() {
        return all.stream().flatMap(voice -> voice.who().stream());
    }

    /** A factor or hypothesis, or the formulation where it was agreed for now, and what people say there. */
    private record Place(Entry entry, Optional<Statement> statement, List<Perspective> perspectives) {

        static Place of(Factor factor) {
            return new Place(factor, factor.statement(), factor.perspectives());
        }

        static Place of(Hypothesis hypothesis) {
            return new Place(hypothesis, hypothesis.statement(), hypothesis.perspectives());
        }

        static Place of(Formulation formulation, SignOff signOff) {
            return new Place(formulation, Optional.empty(), signOff.perspectives());
        }

        List<Speaker> voices() {
            return Stream.concat(
                            statement.stream().flatMap(Place::saidBy),
                            perspectives.stream()
                                    .filter(perspective -> !SILENT.contains(perspective.stance()))
                                    .map(Speaker::of))
                    .toList();
        }

        Stream<Speaker> notAsked() {
            return perspectives.stream()
                    .filter(perspective -> perspective.stance().equals(Stance.NOT_ASKED))
                    .map(Speaker::of);
        }

        private static Stream<Speaker> saidBy(Statement statement) {
            return statement.saidBy().isEmpty()
                    ? statement.role().stream().map(role -> new Speaker(Optional.empty(), Optional.of(role)))
                    : statement.saidBy().stream().map(party -> new Speaker(Optional.of(party), Optional.empty()));
        }
    }
}
