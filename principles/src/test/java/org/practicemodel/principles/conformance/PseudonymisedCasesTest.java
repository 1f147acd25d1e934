package org.practicemodel.principles.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.pseudonym.Pseudonymiser;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.Finding;

/** Every answer that a rule can give is given of the pseudonymised record too, with the places that it rests on. */
class PseudonymisedCasesTest {

    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds());
    private static final Pseudonymiser PSEUDONYMISER =
            Pseudonymiser.withSecret("invented for this test".getBytes(StandardCharsets.UTF_8));

    @TestFactory
    Stream<DynamicTest> every_case_gives_what_it_expects_under_other_ids() {
        return ConformanceCases.shipped().stream()
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> {
                    Finding finding = withRecord(one, PSEUDONYMISER.pseudonymise(one.record()))
                            .report(CHECKER)
                            .finding(one.rule())
                            .orElseThrow();

                    assertThat(answer(ConformanceAnswer.of(finding))).isEqualTo(answer(one.expect()));
                    if (one.expect().suggestions().isEmpty()) {
                        assertThat(places(ConformanceAnswer.of(finding))).isEqualTo(places(one.expect()));
                    } else {
                        assertThat(finding.suggestions())
                                .as("no words are left")
                                .isEmpty();
                    }
                }));
    }

    private static ConformanceCase withRecord(ConformanceCase one, SubjectRecord record) {
        return new ConformanceCase(
                one.rule(), one.name(), record, one.model(), one.policy(), one.asOf(), one.expect(), one.why());
    }

    private static ConformanceAnswer answer(ConformanceAnswer answer) {
        return new ConformanceAnswer(
                answer.verdict(),
                answer.reason(),
                answer.begun(),
                List.of(),
                answer.about(),
                answer.withReason(),
                answer.withShownReason(),
                answer.sameAs(),
                answer.lookAgainOn(),
                List.of(),
                List.of());
    }

    private static List<String> places(ConformanceAnswer answer) {
        return Stream.concat(
                        answer.evidence().stream().map(PseudonymisedCasesTest::place),
                        answer.history().stream()
                                .flatMap(past -> past.evidence().stream()
                                        .map(item -> "settled " + past.settledOn() + " " + place(item))))
                .sorted()
                .toList();
    }

    private static String place(AnswerEvidence item) {
        return new AnswerEvidence(item.pointer(), Optional.empty(), item.role(), Optional.empty(), item.restricted())
                .toString();
    }
}
