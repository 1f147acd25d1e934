package org.practicemodel.formulation.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.wording.Messages;

class ChangeWordsTest {

    private static final Messages WORDING = Messages.beside(Comparisons.class, "comparison");

    private static final List<String> PHRASES = List.of(
            "factor.new",
            "factor.gone",
            "factor.reworded",
            "factor.moved",
            "factor.told-otherwise",
            "hypothesis.new",
            "hypothesis.changed",
            "hypothesis.changed-without-reason",
            "hypothesis.dropped",
            "hypothesis.dropped-without-reason",
            "hypothesis.kept",
            "hypothesis.kept-without-reason",
            "hypothesis.shared",
            "priority.added",
            "priority.left",
            "priority.changed",
            "priority.reordered",
            "goal.new",
            "goal.gone",
            "goal.changed",
            "action.new",
            "action.gone",
            "action.changed",
            "perspective.came-round",
            "perspective.sees-it-differently",
            "perspective.heard",
            "perspective.not-heard",
            "perspective.answered",
            "perspective.changed",
            "sign-off.agreed",
            "sign-off.agreed-again",
            "sign-off.not-agreed-yet",
            "question.opened",
            "question.closed",
            "question.answered");

    private static final List<String> OURS = List.of(
            "title",
            "scope",
            "versions",
            "version.begun",
            "nothing.changed",
            "nothing.changed.here",
            "nothing.recorded",
            "before",
            "before.part",
            "now",
            "now.part",
            "part.answer",
            "part.dueOn",
            "part.scenario",
            "somebody",
            "agreement",
            "picture.title",
            "mark.new",
            "mark.reworded",
            "mark.moved",
            "mark.told-otherwise",
            "mark.as-before",
            "mark.changed",
            "mark.dropped",
            "mark.gone",
            "gone.under",
            "gone.guess");

    @Test
    void everyPhraseOfAChangeHasWordsAndNothingElseDoes() {
        Set<String> expected = new TreeSet<>();
        Stream.of(PHRASES, OURS).forEach(expected::addAll);

        assertThat(new TreeSet<>(WORDING.keys())).isEqualTo(expected);
    }

    @Test
    void noChangeOfMindIsWonOrLost() {
        assertThat(WORDING.keys())
                .allSatisfy(key -> assertThat(WORDING.text(key, Locale.UK).toLowerCase(Locale.ROOT))
                        .doesNotContain(
                                "came round",
                                "convince",
                                "persuade",
                                "won",
                                "lost",
                                "better",
                                "worse",
                                "admit",
                                "finally",
                                "still",
                                "failed",
                                "missing",
                                "unmet"));
    }
}
