package org.practicemodel.principles.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.practicemodel.core.vocabulary.LeedsPrinciples.TRANSPARENT;
import static org.practicemodel.principles.assertion.Asserted.DAY;
import static org.practicemodel.principles.assertion.Asserted.asking;
import static org.practicemodel.principles.assertion.Asserted.code;
import static org.practicemodel.principles.assertion.Asserted.empty;
import static org.practicemodel.principles.assertion.Asserted.key;
import static org.practicemodel.principles.assertion.Asserted.looking;
import static org.practicemodel.principles.assertion.Asserted.otherwise;
import static org.practicemodel.principles.assertion.Asserted.refused;
import static org.practicemodel.principles.assertion.Asserted.report;
import static org.practicemodel.principles.assertion.Asserted.seen;
import static org.practicemodel.principles.assertion.PracticeAssertions.softly;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.notRecorded;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;

class SoftlyTest {

    @Test
    void whereEverythingHoldsNothingIsThrown() {
        softly(all -> {
            all.assertThatReport(report(key("P07-R1", met()))).meets(TRANSPARENT);
            all.assertThatPractice(seen("record-1"))
                    .under(asking(looking("P07-R1")))
                    .asOf(DAY)
                    .meets(TRANSPARENT);
        });
    }

    @Test
    void everythingThatDoesNotHoldIsListedInItsOrder() {
        PracticeAssertionError error = refused(() -> softly(all -> {
            all.assertThatPractice(otherwise("record-1"))
                    .under(asking(looking("P07-R1")))
                    .asOf(DAY)
                    .meets(TRANSPARENT)
                    .hasNoneUnmet();
            all.assertThatReport(report(key("P07-R1", notRecorded()))).hasNoneUnmet();
            all.assertThatFormulation(Formulation.builder()
                            .id(FormulationId.of("formulation-1"))
                            .build())
                    .under(asking(looking("P07-R1")))
                    .asOf(DAY)
                    .hasEvidenceFor(TRANSPARENT);
            all.assertThatCaseload(Stream.of(otherwise("record-2"), otherwise("record-3")))
                    .under(asking(looking("P07-R1")))
                    .asOf(DAY)
                    .meets(TRANSPARENT);
            all.assertThatCaseload(Stream.of(empty("record-4")))
                    .under(asking(looking("P07-R1")))
                    .asOf(DAY)
                    .hasNoneUnmet();
        }));

        assertThat(error.getMessage().lines().filter(line -> line.startsWith("(")))
                .containsExactly(
                        "(1) 1 of 1 principle is not seen in record record-1 as of 2 March 2026.",
                        "(2) For 1 of 1 question, record record-1 shows otherwise as of 2 March 2026.",
                        "(3) 1 question was asked of record record-1 as of 2 March 2026, and it could not be judged.",
                        "(4) Nothing can be judged of 1 of 1 principle in record formulation-1 as of 2 March 2026.",
                        "(5) 2 of 2 records do not show what is asserted as of 2 March 2026.",
                        "(6) Nothing could be judged in the only record as of 2 March 2026.");
        assertThat(error.getMessage()).startsWith("6 assertions do not hold.\n\n(1) ");
        assertThat(error.failures())
                .hasSize(6)
                .allSatisfy(failure -> assertThat(error.getMessage()).contains(failure.text()));
        assertThat(error.failures())
                .extracting(failure -> failure.records().toString())
                .containsExactly(
                        "[record-1]", "[record-1]", "[record-1]", "[formulation-1]", "[record-2, record-3]", "[]");
    }

    @Test
    void oneThatDoesNotHoldReadsAsIfItWereAlone() {
        assertThat(refused(() -> softly(all -> all.assertThatReport(report(key("P07-R1", notRecorded())))
                                .meets(TRANSPARENT)))
                        .getMessage())
                .startsWith("1 of 1 principle is not seen");
    }

    @Test
    void whatIsThrownMeanwhileKeepsWhatDidNotHoldBefore() {
        IllegalStateException thrown = new IllegalStateException("invented");
        AssertionError other = new AssertionError("invented");

        assertThat(catchThrowable(() -> softly(all -> {
                    all.assertThatReport(report(key("P07-R1", notRecorded()))).meets(TRANSPARENT);
                    throw thrown;
                })))
                .isSameAs(thrown);
        assertThat(thrown.getSuppressed()).hasSize(1);
        assertThat(thrown.getSuppressed()[0])
                .isInstanceOf(PracticeAssertionError.class)
                .hasMessageStartingWith("1 of 1 principle is not seen");
        assertThat(catchThrowable(() -> softly(all -> {
                    throw other;
                })))
                .isSameAs(other)
                .hasNoSuppressedExceptions();
    }

    @Test
    void theErrorSaysNothingButItsMessageOnceItComesFromAnotherProcess() throws Exception {
        PracticeAssertionError error =
                refused(() -> PracticeAssertions.assertThatReport(report(key("P07-R1", notRecorded())))
                        .meets(code("P07-R1")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(error);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            PracticeAssertionError other = (PracticeAssertionError) in.readObject();

            assertThat(other).hasMessage(error.getMessage());
            assertThat(other.failures()).isEmpty();
        }
        assertThat(error.failures()).hasSize(1);
        assertThat(error.failures().get(0)).hasToString("AssertionFailure [record-1]");
    }
}
