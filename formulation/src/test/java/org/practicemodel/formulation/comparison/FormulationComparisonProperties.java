package org.practicemodel.formulation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.guide.OpenQuestions;
import org.practicemodel.formulation.testing.Versions;

class FormulationComparisonProperties {

    private static final Map<String, String> TURNED = Map.ofEntries(
            Map.entry("factor.new", "factor.gone"),
            Map.entry("factor.gone", "factor.new"),
            Map.entry("hypothesis.new", "hypothesis.dropped"),
            Map.entry("hypothesis.dropped", "hypothesis.new"),
            Map.entry("hypothesis.dropped-without-reason", "hypothesis.new"),
            Map.entry("hypothesis.changed-without-reason", "hypothesis.changed"),
            Map.entry("priority.added", "priority.left"),
            Map.entry("priority.left", "priority.added"),
            Map.entry("goal.new", "goal.gone"),
            Map.entry("goal.gone", "goal.new"),
            Map.entry("action.new", "action.gone"),
            Map.entry("action.gone", "action.new"),
            Map.entry("sign-off.agreed", "sign-off.not-agreed-yet"),
            Map.entry("sign-off.not-agreed-yet", "sign-off.agreed"),
            Map.entry("question.opened", "question.closed"),
            Map.entry("question.closed", "question.opened"),
            Map.entry("question.answered", "question.opened"));

    @Provide
    Arbitrary<List<Formulation>> versions() {
        return Versions.three();
    }

    private static FormulationComparison between(Formulation earlier, Formulation later) {
        return FormulationComparison.between(earlier, later, PracticeModels.leeds());
    }

    /** A change without its recorded reasons, and how a perspective changed by its from and to alone. */
    private static Phrase plain(Phrase phrase) {
        String key = phrase.key().startsWith("perspective.") ? "perspective" : phrase.key();
        Map<String, Object> values = new HashMap<>(phrase.values());
        values.remove("answer");
        return new Phrase(key.replace("-without-reason", "").replace("question.answered", "question.closed"), values);
    }

    private static Phrase turned(Phrase phrase) {
        Map<String, Object> values = new HashMap<>(phrase.values());
        values.remove("from");
        values.remove("to");
        if (phrase.values().containsKey("from")) {
            values.put("to", phrase.values().get("from"));
        }
        if (phrase.values().containsKey("to")) {
            values.put("from", phrase.values().get("to"));
        }
        return new Phrase(TURNED.getOrDefault(phrase.key(), phrase.key()), values);
    }

    @Property
    void compared_with_itself_nothing_changed(@ForAll("versions") List<Formulation> versions) {
        FormulationComparison comparison = between(versions.get(0), versions.get(0));
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.kept().stream().map(KeptHypothesis::hypothesis))
                .containsExactlyElementsOf(versions.get(0).hypotheses().stream()
                        .filter(hypothesis -> hypothesis.dropped().isEmpty())
                        .toList());
        assertThat(comparison.kept()).allMatch(kept -> kept.revisions().isEmpty());
    }

    @Property
    void turned_round_everything_turns_round(@ForAll("versions") List<Formulation> versions) {
        FormulationComparison there = between(versions.get(0), versions.get(1));
        FormulationComparison back = between(versions.get(1), versions.get(0));
        assertThat(back.changes().stream().map(Change::phrase).map(FormulationComparisonProperties::plain))
                .containsExactlyInAnyOrderElementsOf(there.changes().stream()
                        .map(Change::phrase)
                        .map(FormulationComparisonProperties::turned)
                        .map(FormulationComparisonProperties::plain)
                        .toList());
        assertThat(back.kept().stream().map(kept -> kept.hypothesis().id()))
                .containsExactlyInAnyOrderElementsOf(there.kept().stream()
                        .map(kept -> kept.hypothesis().id())
                        .toList());
    }

    @Property
    void every_hypothesis_that_was_held_is_kept_changed_or_dropped(@ForAll("versions") List<Formulation> versions) {
        FormulationComparison comparison = between(versions.get(0), versions.get(1));
        Set<Object> told = new HashSet<>();
        comparison.kept().forEach(kept -> told.add(kept.hypothesis().id()));
        comparison
                .changes(HypothesisChange.Changed.class)
                .forEach(change -> told.add(change.to().id()));
        comparison
                .changes(HypothesisChange.Dropped.class)
                .forEach(change -> told.add(change.hypothesis().id()));
        assertThat(told)
                .isEqualTo(versions.get(0).hypotheses().stream()
                        .filter(hypothesis -> hypothesis.dropped().isEmpty())
                        .map(Hypothesis::id)
                        .collect(Collectors.toSet()));
    }

    @Property
    void questions_opened_and_closed_make_the_one_list_into_the_other(@ForAll("versions") List<Formulation> versions) {
        FormulationComparison comparison = between(versions.get(0), versions.get(1));
        Set<String> open = asked(versions.get(0));
        comparison
                .changes(QuestionChange.Closed.class)
                .forEach(closed ->
                        assertThat(open.remove(closed.question().toString())).isTrue());
        comparison
                .changes(QuestionChange.Opened.class)
                .forEach(opened ->
                        assertThat(open.add(opened.question().toString())).isTrue());
        assertThat(open).isEqualTo(asked(versions.get(1)));
    }

    private static Set<String> asked(Formulation formulation) {
        return OpenQuestions.of(formulation, PracticeModels.leeds()).stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    @Property
    void nothing_that_is_shown_of_a_change_holds_words(@ForAll("versions") List<Formulation> versions) {
        List<String> words = versions.stream()
                .flatMap(version -> Versions.all(Statement.class, version))
                .map(Statement::words)
                .filter(said -> said.length() > 1)
                .toList();
        FormulationComparison comparison = between(versions.get(0), versions.get(1));
        comparison
                .changes()
                .forEach(change -> assertThat(words)
                        .noneMatch(said -> change.toString().contains(said)
                                || change.phrase().toString().contains(said)));
    }
}
