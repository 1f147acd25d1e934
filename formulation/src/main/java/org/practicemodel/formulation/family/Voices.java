package org.practicemodel.formulation.family;

import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

/**
 * Whose words a statement may be besides those whom it names itself: whoever is known from where it stands.
 *
 * @param parties who they are
 * @param roles the roles of those of whom no more is known
 * @param speaking whether they say it even where the statement names somebody; else they may, where it names nobody
 */
record Voices(List<Party> parties, List<RoleCode> roles, boolean speaking) {

    /** Nobody is known from where the statement stands. */
    static final Voices NONE = new Voices(List.of(), List.of(), false);

    private static final RoleCode CHILD = RoleCode.of(FamilyRole.CHILD.value());

    static Voices of(Factor factor) {
        return sayingSo(factor.perspectives());
    }

    static Voices of(Hypothesis hypothesis) {
        return sayingSo(hypothesis.perspectives());
    }

    /** A goal of a child is the child's word, whoever wrote it down. */
    static Voices of(Goal goal) {
        boolean isOfSomeChild = goal.author().equals(GoalAuthor.CHILD) && namesNobody(goal.authoredBy());
        return sayingSo(goal.perspectives()).and(goal.authoredBy(), isOfSomeChild ? List.of(CHILD) : List.of());
    }

    /** What happened to somebody is told by them, or by others for them. */
    static Voices of(PersonUnderstanding understanding) {
        return new Voices(List.of(Party.of(understanding.person())), List.of(), false);
    }

    /** Why something was chosen is told by those who chose it, or by others for them. */
    static Voices of(Priority priority) {
        return new Voices(priority.chosenBy(), List.of(), false);
    }

    /** A role tells something only where no person is named. */
    static Voices of(Statement statement) {
        return new Voices(
                statement.saidBy(),
                namesNobody(statement.saidBy()) ? statement.role().stream().toList() : List.of(),
                true);
    }

    private static Voices sayingSo(List<Perspective> perspectives) {
        List<Perspective> saying = perspectives.stream()
                .filter(perspective -> perspective.stance().equals(Stance.SAYS_SO))
                .toList();
        return new Voices(
                saying.stream()
                        .flatMap(perspective -> perspective.who().stream())
                        .toList(),
                saying.stream()
                        .filter(perspective ->
                                namesNobody(perspective.who().stream().toList()))
                        .flatMap(perspective -> perspective.role().stream())
                        .toList(),
                true);
    }

    private static boolean namesNobody(List<Party> parties) {
        return parties.stream().allMatch(party -> party.person().isEmpty());
    }

    /** Returns these and those of a statement that this one belongs to, such as the factor that it is an example of. */
    Voices beside(Statement statement) {
        Voices others = of(statement);
        return and(others.parties, others.roles).perhaps();
    }

    /** Returns these, who may have said something and need not have. */
    Voices perhaps() {
        return new Voices(parties, roles, false);
    }

    private Voices and(List<Party> moreParties, List<RoleCode> moreRoles) {
        return new Voices(
                Stream.concat(parties.stream(), moreParties.stream()).distinct().toList(),
                Stream.concat(roles.stream(), moreRoles.stream()).distinct().toList(),
                speaking);
    }

    boolean areNobody() {
        return parties.isEmpty() && roles.isEmpty();
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "Voices";
    }
}
