package org.practicemodel.principles.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.LeedsPrinciples.ALWAYS_WORKING_WITH;
import static org.practicemodel.core.vocabulary.LeedsPrinciples.ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN;
import static org.practicemodel.core.vocabulary.LeedsPrinciples.RELATIONSHIP_BASED;
import static org.practicemodel.core.vocabulary.LeedsPrinciples.TRANSPARENT;
import static org.practicemodel.principles.assertion.Asserted.DAY;
import static org.practicemodel.principles.assertion.Asserted.asking;
import static org.practicemodel.principles.assertion.Asserted.broken;
import static org.practicemodel.principles.assertion.Asserted.code;
import static org.practicemodel.principles.assertion.Asserted.elsewhere;
import static org.practicemodel.principles.assertion.Asserted.empty;
import static org.practicemodel.principles.assertion.Asserted.key;
import static org.practicemodel.principles.assertion.Asserted.looking;
import static org.practicemodel.principles.assertion.Asserted.otherwise;
import static org.practicemodel.principles.assertion.Asserted.report;
import static org.practicemodel.principles.assertion.Asserted.seen;
import static org.practicemodel.principles.assertion.Asserted.supporting;
import static org.practicemodel.principles.assertion.Asserted.text;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatCaseload;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatPractice;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatReport;
import static org.practicemodel.principles.assertion.PracticeAssertions.softly;
import static org.practicemodel.principles.testing.Invented.apart;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.notRecorded;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.testing.Golden;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.principles.policy.Baseline;
import org.practicemodel.principles.policy.Waiver;
import org.practicemodel.principles.policy.WaiverId;
import org.practicemodel.principles.policy.Waivers;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.testing.Family;
import org.practicemodel.principles.testing.Invented;
import org.practicemodel.principles.testing.Story;

/** What somebody reads whose assertion does not hold; each text is kept as a whole. */
class FailureTextTest {

    private static final Golden KEPT = Golden.beside(FailureTextTest.class);
    private static final Pattern NOT_SHOWN = Pattern.compile(
            "\\b(adherence|compliance|violations?|breach(es)?|failed|missing|unmet|cases?|placements?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static AdherenceReport mixed() {
        return report(
                key("P07-R1", Invented.otherwise()),
                key("P07-R2", notRecorded()),
                key("P07-R3", Invented.otherwise().asBegun()),
                supporting("P07-R4", apart()),
                broken("P07-R5"),
                elsewhere("P02-R1", met()),
                elsewhere("P02-R3", notRecorded()));
    }

    @Test
    void principlesThatAreNotSeen() throws Exception {
        KEPT.assertKept(
                "meets.txt",
                text(() -> assertThatPractice(Story.record())
                        .asOf(DAY)
                        .because("families hold what is written about them")
                        .meets(ALWAYS_WORKING_WITH, ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN, TRANSPARENT)));
    }

    @Test
    void questionsThatAreNotShownOtherwise() throws Exception {
        KEPT.assertKept(
                "does-not-meet.txt",
                text(() -> assertThatReport(mixed()).doesNotMeet(code("P07-R1"), code("P07-R3"), code("P07-R4"))));
    }

    @Test
    void principlesOfWhichNothingCanBeJudged() throws Exception {
        KEPT.assertKept(
                "has-evidence-for.txt",
                text(() -> assertThatReport(mixed())
                        .lookingAt(code("P07-R2"), code("P07-R4"), code("P02-R1"))
                        .hasEvidenceFor(TRANSPARENT, RELATIONSHIP_BASED, ALWAYS_WORKING_WITH)));
    }

    @Test
    void whatIsShownOtherwise() throws Exception {
        KEPT.assertKept(
                "has-none-unmet.txt", text(() -> assertThatReport(mixed()).hasNoneUnmet()));
    }

    @Test
    void whatIsNewBesideWhatWasAdoptedAndWhatIsWaived() throws Exception {
        AdherenceReport before = report(key("P07-R1", Invented.otherwise()));

        KEPT.assertKept(
                "has-no-new-unmet-since.txt",
                text(() -> assertThatPractice(Family.record())
                        .under(asking(
                                key("P07-R1", Invented.otherwise()),
                                key("P07-R2", Invented.otherwise()),
                                key("P07-R3", Invented.otherwise()),
                                key("P07-R4", met())))
                        .with(Waivers.of(
                                waiver("waiver-1", "P07-R2", DAY), waiver("waiver-2", "P07-R3", DAY.minusDays(1))))
                        .asOf(DAY)
                        .hasNoNewUnmetSince(
                                Baseline.adopt("an invented salt".getBytes(StandardCharsets.UTF_8), List.of(before)))));
    }

    private static Waiver waiver(String id, String rule, LocalDate until) {
        return Waiver.builder()
                .id(WaiverId.of(id))
                .rule(code(rule))
                .reason("Invented reason.")
                .decidedBy(RoleCode.TEAM_MANAGER)
                .decided(DAY.minusDays(9))
                .until(until)
                .build();
    }

    @Test
    void nothingThatCouldBeJudged() throws Exception {
        KEPT.assertKept(
                "nothing-to-judge.txt",
                text(() -> assertThatPractice(Family.nothing()).asOf(DAY).hasNoneUnmet()));
    }

    @Test
    void somethingThatCanBeJudgedAgainstWhatWasExpected() throws Exception {
        KEPT.assertKept(
                "something-to-judge.txt",
                text(() -> assertThatReport(report(key("P07-R1", met()), key("P07-R2", notRecorded())))
                        .expectingNothingToJudge()
                        .hasNoneUnmet()));
    }

    @Test
    void answersThatChange() throws Exception {
        KEPT.assertKept(
                "is-unaffected-by.txt",
                text(() -> assertThatPractice(otherwise("record-1"))
                        .under(asking(looking("P07-R1"), key("P07-R2", met())))
                        .asOf(DAY)
                        .isUnaffectedBy(record -> empty("record-1"))));
    }

    @Test
    void manyFindingsAreShownInPartAndCounted() throws Exception {
        AdherenceReport many = report(Stream.concat(
                        IntStream.rangeClosed(1, 11).mapToObj(number -> key("A-R" + number, Invented.otherwise())),
                        Stream.of(key("B-R1", notRecorded()), key("B-R2", notRecorded())))
                .toArray(org.practicemodel.core.rule.Rule[]::new));

        KEPT.assertKept("many.txt", text(() -> assertThatReport(many).meets(TRANSPARENT)));
    }

    @Test
    void rulesThatBrokeBeyondWhatIsShownAreCountedAsBroken() {
        AdherenceReport many = report(IntStream.rangeClosed(1, 11)
                .mapToObj(number -> broken("A-R" + number))
                .toArray(org.practicemodel.core.rule.Rule[]::new));

        assertThat(text(() -> assertThatReport(many).meets(TRANSPARENT)))
                .contains("A-R8  ")
                .doesNotContain("A-R9  ")
                .contains("1 more is only counted: \"Could not be asked\" 1.\n");
    }

    @Test
    void caseloads() throws Exception {
        KEPT.assertKept(
                "caseload.txt",
                text(() -> assertThatCaseload(Stream.of(otherwise("record-1"), seen("record-2"), otherwise("record-3")))
                        .under(asking(looking("P07-R1")))
                        .asOf(DAY)
                        .because("plans are shared")
                        .hasNoneUnmet()));
    }

    @Test
    void caseloadsOfWhichNothingCouldBeJudged() throws Exception {
        KEPT.assertKept(
                "caseload-nothing.txt",
                text(() -> assertThatCaseload(Stream.of(empty("record-1"), empty("record-2")))
                        .under(asking(looking("P07-R1")))
                        .asOf(DAY)
                        .hasNoneUnmet()));
    }

    @Test
    void severalAssertions() throws Exception {
        KEPT.assertKept(
                "softly.txt",
                text(() -> softly(all -> {
                    all.assertThatReport(mixed()).meets(code("P07-R2"), code("P02-R1"));
                    all.assertThatPractice(otherwise("record-2"))
                            .under(asking(looking("P07-R1")))
                            .asOf(DAY)
                            .because("it was agreed")
                            .hasNoneUnmet();
                })));
    }

    @Test
    void noLineIsWiderThanAPage() {
        assertThat(text(() -> assertThatReport(mixed())
                                .because("word ".repeat(60))
                                .hasNoneUnmet())
                        .lines())
                .allSatisfy(line -> assertThat(Lines.columns(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void noneOfTheWordsThatWeDoNotUseIsShown() {
        Messages wording = Messages.beside(PracticeAssertions.class, "assertions");

        assertThat(wording.keys().stream()
                        .map(key -> wording.text(key, Locale.UK))
                        .filter(NOT_SHOWN.asPredicate()))
                .isEmpty();
        assertThat(wording.keys()).isNotEmpty();
    }
}
