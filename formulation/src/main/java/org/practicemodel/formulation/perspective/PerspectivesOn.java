package org.practicemodel.formulation.perspective;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.voice.Stance;

/**
 * How everybody stands to one factor, hypothesis, goal or agreement, side by side.
 *
 * <p>Nothing is counted and nobody outweighs anybody: a voice that sees it differently stands beside those that agree. For
 * instance {@code map.on(hypothesis.id()).orElseThrow().seeItDifferently()}. Immutable and thread-safe. Source: current
 * guide ¶18; rule P06-R4; our interpretation.
 *
 * @param about what it is about
 * @param voices those who were heard: first whose statement it is, then the perspectives in the order of the record, then
 *     what follows from sharing or exploring it together
 * @param notAsked those who are recorded as not asked, or could have been asked and are not heard here
 */
public record PerspectivesOn(EntryId about, List<Voice> voices, List<Voice> notAsked) {

    private static final Set<Stance> NAMED = Set.of(
            Stance.SAYS_SO,
            Stance.AGREES,
            Stance.SEES_DIFFERENTLY,
            Stance.NOT_SURE,
            Stance.CHOSE_NOT_TO_SAY,
            Stance.NOT_ASKED);

    /** Copies the lists in order. */
    public PerspectivesOn {
        voices = List.copyOf(voices);
        notAsked = List.copyOf(notAsked);
    }

    /**
     * Returns those whose own word it is.
     *
     * @return the voices in order
     */
    public List<Voice> saySo() {
        return with(Stance.SAYS_SO);
    }

    /**
     * Returns those who agree.
     *
     * @return the voices in order
     */
    public List<Voice> agree() {
        return with(Stance.AGREES);
    }

    /**
     * Returns those who see it differently, answered or not; see {@link Voice#isAnswered()}.
     *
     * @return the voices in order
     */
    public List<Voice> seeItDifferently() {
        return with(Stance.SEES_DIFFERENTLY);
    }

    /**
     * Returns those who are not sure.
     *
     * @return the voices in order
     */
    public List<Voice> notSure() {
        return with(Stance.NOT_SURE);
    }

    /**
     * Returns those who were asked and chose not to say, which is an answer.
     *
     * @return the voices in order
     */
    public List<Voice> choseNotToSay() {
        return with(Stance.CHOSE_NOT_TO_SAY);
    }

    /**
     * Returns those who stand to it in a way that has no constant in {@link Stance}.
     *
     * @return the voices in order
     */
    public List<Voice> otherwise() {
        return voices.stream().filter(voice -> !NAMED.contains(voice.stance())).toList();
    }

    /**
     * Checks whether others are heard than the one whose word it is: several say so, or somebody who does not say so stands
     * to it in any other way, if only by choosing not to say.
     *
     * <p>For instance not where a mother says so twice, or says so and later is not sure herself.
     *
     * @return true if so; whoever was not asked is not heard
     */
    public boolean othersAreHeard() {
        Set<Speaker> sayers = speakers(saySo());
        return sayers.size() > 1 || !sayers.containsAll(speakers(voices));
    }

    private static Set<Speaker> speakers(List<Voice> voices) {
        return voices.stream().map(voice -> Speaker.of(voice.perspective())).collect(Collectors.toSet());
    }

    private List<Voice> with(Stance stance) {
        return voices.stream().filter(voice -> voice.stance().equals(stance)).toList();
    }

    /** Shows the type and what it is about, never whose voices they are. */
    @Override
    public String toString() {
        return "PerspectivesOn " + about;
    }
}
