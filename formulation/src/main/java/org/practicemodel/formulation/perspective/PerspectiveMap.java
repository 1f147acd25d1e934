package org.practicemodel.formulation.perspective;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.GatheringKind;

/**
 * The perspectives on a formulation brought together: for each factor, hypothesis and goal, and for the agreement, who says
 * so, who agrees, who sees it differently, who is not sure or chose not to say, and who was not asked.
 *
 * <p>It shows and does not weigh: nobody's disagreement blocks or is merged away, nothing is counted and nothing ranked.
 * Whoever made a statement says so, also where no perspective repeats it; whoever signed agrees, and so do those for whom a
 * hypothesis was agreed in their words, unless they are recorded as standing to it themselves. A party is the same only
 * where it is recorded the same way: a worker is not their agency. For instance {@code
 * PerspectiveMap.of(formulation).on(FactorId.of("sleep"))}. Immutable and thread-safe. Source: current guide ¶18 ("bring
 * together multiple perspectives"); rule P06-R4; our interpretation.
 */
public final class PerspectiveMap {

    private final List<PerspectivesOn> factors;
    private final List<PerspectivesOn> hypotheses;
    private final List<PerspectivesOn> goals;
    private final Optional<PerspectivesOn> agreement;
    private final Map<String, PerspectivesOn> byId = new LinkedHashMap<>();
    private final FormulationId formulation;

    private PerspectiveMap(Formulation formulation, List<Party> parties) {
        Hearing hearing = new Hearing(formulation, parties);
        this.formulation = formulation.id();
        this.factors = formulation.factors().stream().map(hearing::on).toList();
        this.hypotheses = formulation.hypotheses().stream().map(hearing::on).toList();
        this.goals = formulation.goals().stream().map(hearing::on).toList();
        this.agreement = formulation.signOff().map(hearing::on);
        all().forEach(heard -> byId.putIfAbsent(heard.about().value(), heard));
    }

    /**
     * Obtains the map of a formulation; those who were not asked are those recorded as such.
     *
     * @param formulation the formulation
     * @return its map
     */
    public static PerspectiveMap of(Formulation formulation) {
        return of(formulation, List.of());
    }

    /**
     * Obtains the map of a formulation, in which those who could have been asked and are not heard stand among those who
     * were not asked.
     *
     * @param formulation the formulation
     * @param couldBeAsked the people, workers and agencies who could have been asked, in the order in which to name them
     * @return its map
     */
    public static PerspectiveMap of(Formulation formulation, Collection<Party> couldBeAsked) {
        return new PerspectiveMap(formulation, List.copyOf(couldBeAsked));
    }

    /**
     * Returns how everybody stands to each factor.
     *
     * @return one for each factor, in the order of the formulation
     */
    public List<PerspectivesOn> factors() {
        return factors;
    }

    /**
     * Returns how everybody stands to each hypothesis.
     *
     * @return one for each hypothesis, in the order of the formulation
     */
    public List<PerspectivesOn> hypotheses() {
        return hypotheses;
    }

    /**
     * Returns how everybody stands to each goal.
     *
     * @return one for each goal, in the order of the formulation
     */
    public List<PerspectivesOn> goals() {
        return goals;
    }

    /**
     * Returns how everybody stands to the formulation as agreed for now.
     *
     * @return who agreed and who did not, about the id of the formulation; empty while nothing is agreed
     */
    public Optional<PerspectivesOn> agreement() {
        return agreement;
    }

    /**
     * Returns how everybody stands to one thing.
     *
     * @param id the id of a factor, a hypothesis, a goal, or of the formulation for the agreement
     * @return the perspectives, if the formulation holds it
     */
    public Optional<PerspectivesOn> on(Identifier id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    /**
     * Returns what was contributed at one kind of occasion, such as a Rethink forum or a Rethink Space.
     *
     * @param kind the kind of occasion
     * @return the voices in the order of this map
     */
    public List<Voice> contributedAt(GatheringKind kind) {
        return all().flatMap(heard -> heard.voices().stream())
                .filter(voice -> voice.gathering()
                        .filter(gathering -> gathering.kind().equals(kind))
                        .isPresent())
                .toList();
    }

    private Stream<PerspectivesOn> all() {
        return Stream.of(factors.stream(), hypotheses.stream(), goals.stream(), agreement.stream())
                .flatMap(each -> each);
    }

    static EntryId idOf(Entry entry) {
        return EntryId.of(entry.id().value());
    }

    /** Shows the type and id only, never whose voices they are. */
    @Override
    public String toString() {
        return "PerspectiveMap " + formulation;
    }
}
