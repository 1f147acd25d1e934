package org.practicemodel.formulation.comparison;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.perspective.Speaker;
import org.practicemodel.formulation.perspective.Voice;

/**
 * That somebody stands otherwise to something that both formulations hold, says it in other words, or was answered.
 *
 * <p>How somebody stands now is what they said on the last day known, with whatever they said on a day that is not known;
 * nobody who is known by a role only is taken for another of the same role. For instance: the father came round to the
 * hypothesis; the school sees it differently now. Immutable and thread-safe. Source: current guide ¶18 ("multiple
 * perspectives"); our interpretation.
 *
 * @param about the factor, hypothesis or goal; empty where it is the agreement to the formulation as a whole
 * @param who whose perspective it is; empty where only the role is known
 * @param role the role, where nobody is named
 * @param from how they stood to it earlier; empty where they were not heard
 * @param to how they stand to it later; empty where they are not heard
 */
public record PerspectiveChange(
        Optional<EntryId> about, Optional<Party> who, Optional<RoleCode> role, List<Voice> from, List<Voice> to)
        implements Change {

    /** Copies the lists in order. */
    public PerspectiveChange {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /**
     * Checks whether they saw it differently and now say so or agree.
     *
     * @return true if nothing that they say differently is left
     */
    public boolean cameRound() {
        return has(from, Stance.SEES_DIFFERENTLY)
                && !has(to, Stance.SEES_DIFFERENTLY)
                && (has(to, Stance.AGREES) || has(to, Stance.SAYS_SO));
    }

    /**
     * Checks whether they see it differently and did not earlier, as far as is recorded.
     *
     * @return true if so
     */
    public boolean nowSeesItDifferently() {
        return has(to, Stance.SEES_DIFFERENTLY) && !has(from, Stance.SEES_DIFFERENTLY);
    }

    @Override
    public Phrase phrase() {
        Phrase phrase = Phrase.of(key()).with("from", stances(from)).with("to", stances(to));
        for (EntryId entry : about.stream().toList()) {
            phrase = phrase.with("about", entry);
        }
        for (Party party : who.stream().toList()) {
            phrase = phrase.with("who", Speaker.idOf(party));
        }
        for (RoleCode spokenIn : role.stream().toList()) {
            phrase = phrase.with("role", spokenIn);
        }
        return phrase;
    }

    private String key() {
        if (cameRound()) {
            return "perspective.came-round";
        }
        if (nowSeesItDifferently()) {
            return "perspective.sees-it-differently";
        }
        if (from.isEmpty()) {
            return "perspective.heard";
        }
        if (to.isEmpty()) {
            return "perspective.not-heard";
        }
        return stances(from).equals(stances(to)) && !isAnswered(from) && isAnswered(to)
                ? "perspective.answered"
                : "perspective.changed";
    }

    private static boolean has(List<Voice> voices, Stance stance) {
        return voices.stream().anyMatch(voice -> voice.stance().equals(stance));
    }

    private static boolean isAnswered(List<Voice> voices) {
        return voices.stream().anyMatch(Voice::isAnswered);
    }

    private static String stances(List<Voice> voices) {
        return Parts.codes(voices.stream().map(Voice::stance).distinct().toList());
    }
}
