package org.practicemodel.formulation.family;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.SharingOutcome;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Statement;

/**
 * Whose words a statement may be besides those whom it names itself: whoever is known from where it stands.
 *
 * @param saying those who say it even where the statement names somebody else
 * @param perhaps those who may have said it where the statement names nobody
 */
record Voices(Speakers saying, Speakers perhaps) {

    /** Nobody is known from where the statement stands. */
    static final Voices NONE = new Voices(Speakers.NONE, Speakers.NONE);

    private static final Speakers SOME_CHILD = new Speakers(List.of(), List.of(RoleCode.of(FamilyRole.CHILD.value())));

    static Voices of(Factor factor) {
        return new Voices(Speakers.sayingSo(factor.perspectives()), Speakers.NONE);
    }

    /**
     * A guess that was agreed in their words may be in the words of those with whom it was shared. Where they are
     * children and grown-ups together nobody knows whose words they are, and sharing it says nothing of who spoke.
     */
    static Voices of(Hypothesis hypothesis, GrownUps grownUps) {
        List<Party> children = hypothesis
                .sharing()
                .filter(sharing -> sharing.outcome().equals(SharingOutcome.AGREED_IN_THEIR_WORDS))
                .map(HypothesisSharing::with)
                .filter(with -> with.stream().noneMatch(grownUps::include))
                .map(with -> with.stream().map(Party::of).toList())
                .orElse(List.of());
        return new Voices(Speakers.sayingSo(hypothesis.perspectives()), Speakers.of(children));
    }

    /**
     * A goal of a child is the child's word, whoever wrote it down; if nobody of them may be the child, it is some
     * child's.
     */
    static Voices of(Goal goal, GrownUps grownUps) {
        boolean isOfSomeChild = goal.author().equals(GoalAuthor.CHILD)
                && goal.authoredBy().stream()
                        .flatMap(party -> party.person().stream())
                        .allMatch(grownUps::include);
        return new Voices(
                Speakers.sayingSo(goal.perspectives())
                        .and(Speakers.of(goal.authoredBy()))
                        .and(isOfSomeChild ? SOME_CHILD : Speakers.NONE),
                Speakers.NONE);
    }

    /** What happened to somebody is told by them, or by others for them. */
    static Voices of(PersonUnderstanding understanding) {
        return new Voices(Speakers.NONE, Speakers.of(List.of(Party.of(understanding.person()))));
    }

    /** Why something was chosen is told by those who chose it, or by others for them. */
    static Voices of(Priority priority) {
        return new Voices(Speakers.NONE, Speakers.of(priority.chosenBy()));
    }

    /** What is said of how somebody stands to something they say themself. */
    static Voices of(Perspective perspective) {
        return new Voices(Speakers.of(perspective.who().stream().toList()), Speakers.NONE);
    }

    /** Returns these and those of a statement that this one belongs to, such as the factor that it is an example of. */
    Voices beside(Optional<Statement> statement) {
        return new Voices(
                Speakers.NONE, statement.map(Speakers::of).map(all()::and).orElseGet(this::all));
    }

    /** Returns all of them, whether they say it or may have said it. */
    Speakers all() {
        return saying.and(perhaps);
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "Voices";
    }
}
