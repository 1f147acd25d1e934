package org.practicemodel.principles.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;

/**
 * Tells whose words a text holds. One person of the family among those who said something makes it the family's.
 *
 * <p>Roles are an open list, so a role is a professional's only if it is among those that the library names, or if a worker of
 * this record has it; any other may be a parent's.
 */
final class Authors {

    private final Set<RoleCode> roles;

    private Authors(Set<RoleCode> roles) {
        this.roles = roles;
    }

    static Authors of(PracticeRecord record) {
        return new Authors(Stream.concat(
                        RoleCode.named().stream(),
                        record.team().workers().stream().map(Worker::role).flatMap(Optional::stream))
                .collect(Collectors.toUnmodifiableSet()));
    }

    Authorship of(RoleCode role) {
        return roles.contains(role) ? Authorship.PROFESSIONAL : Authorship.UNKNOWN;
    }

    Authorship of(Optional<RoleCode> role) {
        return role.map(this::of).orElse(Authorship.UNKNOWN);
    }

    Authorship of(List<Party> parties) {
        if (parties.isEmpty()) {
            return Authorship.UNKNOWN;
        }
        return parties.stream().anyMatch(party -> party.person().isPresent())
                ? Authorship.FAMILY
                : Authorship.PROFESSIONAL;
    }

    Authorship of(Perspective perspective) {
        return perspective.who().map(who -> of(List.of(who))).orElseGet(() -> of(perspective.role()));
    }

    /** What an entry is silent about, the role of whoever wrote it down says. */
    Authorship of(Entry entry) {
        return of(entry.provenance().flatMap(Provenance::authorRole));
    }

    /** The role that is named is the author's; where none is, that of whoever wrote the entry down. */
    Authorship of(Entry entry, Optional<RoleCode> role) {
        return role.map(this::of).orElseGet(() -> of(entry));
    }

    Authorship ofParty(Optional<Party> party) {
        return of(party.stream().toList());
    }

    /** Those who are named are the authors; where nobody is, whoever wrote the entry down. */
    Authorship ofParties(Entry entry, List<Party> parties) {
        return parties.isEmpty() ? of(entry) : of(parties);
    }

    /** Whoever says so is the author; where nobody does, whoever wrote the entry down. */
    Authorship ofPerspectives(Entry entry, List<Perspective> perspectives) {
        return together(
                perspectives.stream()
                        .filter(perspective -> perspective.stance().equals(Stance.SAYS_SO))
                        .map(this::of)
                        .toList(),
                of(entry));
    }

    Authorship of(Goal goal) {
        if (!goal.author().equals(GoalAuthor.PROFESSIONAL)) {
            return Authorship.FAMILY;
        }
        return of(goal.authoredBy()) == Authorship.FAMILY ? Authorship.FAMILY : Authorship.PROFESSIONAL;
    }

    /** Own words and drawings are nobody's to word in another way, whosever they are. */
    Authorship of(Statement statement, Authorship around) {
        boolean isShown = statement.form().isEmpty()
                || statement.form().get().equals(StatementForm.OBSERVATION)
                || statement.form().get().equals(StatementForm.SUMMARY);
        if (!isShown || statement.drawing().isPresent()) {
            return Authorship.FAMILY;
        }
        if (!statement.saidBy().isEmpty()) {
            return of(statement.saidBy());
        }
        return statement.role().map(this::of).orElse(around);
    }

    private static Authorship together(List<Authorship> all, Authorship otherwise) {
        if (all.contains(Authorship.FAMILY)) {
            return Authorship.FAMILY;
        }
        if (all.isEmpty()) {
            return otherwise;
        }
        return all.contains(Authorship.UNKNOWN) ? Authorship.UNKNOWN : Authorship.PROFESSIONAL;
    }
}
