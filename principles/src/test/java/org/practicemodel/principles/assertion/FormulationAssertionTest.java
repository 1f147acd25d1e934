package org.practicemodel.principles.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.LeedsPrinciples.TRANSPARENT;
import static org.practicemodel.principles.assertion.Asserted.DAY;
import static org.practicemodel.principles.assertion.Asserted.asking;
import static org.practicemodel.principles.assertion.Asserted.firstLine;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatFormulation;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.met;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.formulation.rule.FormulationRuleBook;
import org.practicemodel.principles.testing.Family;

class FormulationAssertionTest {

    private static Formulation formulation(String id) {
        return Formulation.builder().id(FormulationId.of(id)).build();
    }

    private static Formulation after(String id, String earlier) {
        return formulation(id).withSupersedes(FormulationId.of(earlier));
    }

    /** The record that the rules are given. */
    private static PracticeRecord lookedAt(UndatedFormulation formulation) {
        List<PracticeRecord> seen = new ArrayList<>();
        formulation
                .under(asking(answering("P07-R1", view -> {
                    seen.add(view.record());
                    return met();
                })))
                .asOf(DAY)
                .meets(TRANSPARENT);
        return seen.get(0);
    }

    private static List<String> formulationsIn(PracticeRecord record) {
        return record.formulations().stream()
                .map(formulation -> formulation.id().value())
                .toList();
    }

    @Test
    void byItselfItStandsInARecordThatHoldsNothingElse() {
        Formulation formulation = formulation("formulation-1");

        assertThat(lookedAt(assertThatFormulation(formulation)))
                .isEqualTo(Family.nothing().withId(RecordId.of("formulation-1")).withFormulations(formulation));
    }

    @Test
    void inItsRecordItStandsWithItsEarlierVersionsAndWithoutOthers() {
        PracticeRecord record = Family.record()
                .withFormulations(
                        formulation("a"), after("b", "a"), after("c", "b"), after("d", "c"), formulation("other"));

        assertThat(formulationsIn(
                        lookedAt(assertThatFormulation(after("c", "b")).of(record))))
                .containsExactly("a", "b", "c");
        assertThat(formulationsIn(
                        lookedAt(assertThatFormulation(formulation("new")).of(record))))
                .containsExactly("new");
        assertThat(lookedAt(assertThatFormulation(formulation("new")).of(record)))
                .isEqualTo(record.withFormulations(formulation("new")));
    }

    @Test
    void versionsThatGoRoundInACircleComeToAnEnd() {
        PracticeRecord record = Family.record().withFormulations(after("a", "b"), after("b", "a"), after("c", "c2"));

        assertThat(formulationsIn(
                        lookedAt(assertThatFormulation(after("a", "b")).of(record))))
                .containsExactly("b", "a");
        assertThat(formulationsIn(
                        lookedAt(assertThatFormulation(after("c", "b")).of(record))))
                .containsExactly("a", "b", "c");
        assertThat(formulationsIn(
                        lookedAt(assertThatFormulation(after("c", "nowhere")).of(record))))
                .containsExactly("c");
    }

    @Test
    void withoutACheckerTheBookOfTheFormulationIsAsked() {
        int rules = FormulationRuleBook.book().rules().size();

        assertThat(firstLine(() -> assertThatFormulation(formulation("formulation-1"))
                        .asOf(DAY)
                        .hasNoneUnmet()))
                .isEqualTo(rules + " questions were asked of record formulation-1 as of 2 March 2026, and none could be"
                        + " judged.");
    }
}
