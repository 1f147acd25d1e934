package org.practicemodel.principles.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.book;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.notRecorded;
import static org.practicemodel.principles.testing.Invented.otherwise;
import static org.practicemodel.principles.testing.Invented.rule;
import static org.practicemodel.principles.testing.Invented.said;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.PastMatter;
import org.practicemodel.core.testing.Golden;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.testing.Family;
import org.practicemodel.principles.testing.Story;

class TextRendererTest {

    private static final Golden KEPT = Golden.beside(TextRendererTest.class);

    private static String page(AdherenceReport report) {
        return Reports.text().render(report, Locale.UK);
    }

    private static AdherenceReport of(Outcome... outcomes) {
        var rules = new org.practicemodel.core.rule.Rule[outcomes.length];
        for (int i = 0; i < outcomes.length; i++) {
            Outcome outcome = outcomes[i];
            rules[i] = answering("P07-R" + (i + 1), view -> outcome);
        }
        return Shown.checker(rules).check(Family.record(), day("2026-03-02"));
    }

    private static String counts(Outcome... outcomes) {
        return page(of(outcomes))
                .lines()
                .skip(7)
                .takeWhile(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Test
    void aFullReportIsAPageWorthReading() throws Exception {
        KEPT.assertKept("full.txt", page(Shown.full()));
    }

    @Test
    void whatIsRestrictedIsMarkedWhereItWasAskedFor() throws Exception {
        KEPT.assertKept(
                "full-including-restricted.txt",
                Reports.text().includingRestricted().render(Shown.full(), Locale.UK));
    }

    @Test
    void aReportOfNothingSaysWhatItIsAboutAllTheSame() throws Exception {
        KEPT.assertKept("nothing.txt", page(Shown.checker().check(Family.nothing(), day("2026-03-02"))));
    }

    @Test
    void underAnEarlierEditionThePageSaysWhereTheWordingIsAttested() throws Exception {
        KEPT.assertKept(
                "edition-2020.txt",
                page(Shown.checker(answering("P07-R1", view -> met()))
                        .check(Family.nothing().withEdition(EditionId.of("leeds/2020")), day("2026-03-02"))));
    }

    @Test
    void theRulesThatAreShippedTellAStory() throws Exception {
        KEPT.assertKept(
                "story.txt",
                page(AdherenceChecker.of(PracticeModels.leeds()).check(Story.record(), day("2026-03-02"))));
    }

    @Test
    void noLineIsWiderThanThePage() {
        assertThat(page(Shown.full()).lines())
                .allSatisfy(line -> assertThat(Lines.columns(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void oneSentenceCounts() {
        Outcome apart = Outcomes.notApplicable(said(), List.of());
        Outcome reason = Outcomes.metWithReason(said(), List.of());
        Outcome begun = otherwise().asBegun();

        assertThat(counts(met())).isEqualTo("Of 1 question, 1 is seen in the record.");
        assertThat(counts(met(), met())).isEqualTo("Of 2 questions, 2 are seen in the record.");
        assertThat(counts(reason)).isEqualTo("Of 1 question, 1 is seen in the record (with a reason).");
        assertThat(counts(reason, met(), begun))
                .isEqualTo(
                        "Of 3 questions, 2 are seen in the record (1 of them with a reason) and 1 is begun and not yet"
                                + " closed.");
        assertThat(counts(begun, begun, otherwise(), notRecorded(), apart))
                .isEqualTo(
                        "Of 5 questions, 2 are begun and not yet closed, for 1 the record shows otherwise, 1 can't be seen"
                                + " yet and 1 doesn't apply here.");
        assertThat(counts(apart, apart)).isEqualTo("Of 2 questions, 2 don't apply here.");
        assertThat(counts()).isEqualTo("No question was asked.");
    }

    @Test
    void thePageSaysWhereTheDayOfTheEventStandsForTheDayOfRecording() {
        String note = "* after a place: when that was written down is not said";
        Evidence assumed =
                new Evidence("/plans/0", Optional.of("plan-1"), EvidenceRole.SUPPORTS, Optional.empty(), true, false);
        PastMatter past = new PastMatter(day("2025-01-05"), said(), List.of(assumed));
        AdherenceReport restricted = of(Outcomes.met(said(), List.of(assumed.asRestricted())));
        AdherenceReport restrictedPast = of(
                met().withHistory(List.of(new PastMatter(day("2025-01-05"), said(), List.of(assumed.asRestricted())))));

        assertThat(page(of(met()))).doesNotContain(note);
        assertThat(page(of(Outcomes.notApplicable(said(), List.of(assumed))))).doesNotContain(note);
        assertThat(page(of(Outcomes.met(said(), List.of(assumed))))).contains(note);
        assertThat(page(of(met().withHistory(List.of(past))))).contains(note);
        assertThat(page(restricted)).doesNotContain(note);
        assertThat(page(restrictedPast)).doesNotContain(note);
        assertThat(Reports.text().includingRestricted().render(restricted, Locale.UK))
                .contains(note);
        assertThat(Reports.text().includingRestricted().render(restrictedPast, Locale.UK))
                .contains(note)
                .contains("at /plans/0 (plan-1)* (restricted)");
    }

    @Test
    void aScreenCanAskForTheWordsOfOneFinding() {
        Finding finding = of(met()).findings().get(0);

        assertThat(Reports.text().statement(finding, Locale.UK))
                .isEqualTo("Was the plan shared with everybody who can be told?");
        assertThat(Reports.text().prompt(finding, Locale.UK)).isEqualTo("Did they get the version you are working to?");
        assertThat(Reports.text().verdict(finding, Locale.UK)).isEqualTo("Seen in the record");
        assertThat(Reports.text().phrase(finding, said(), Locale.UK)).isEqualTo("The record says so.");
        assertThat(Reports.text().phrase(finding, Phrase.of("kernel.informsOnly"), Locale.UK))
                .isEqualTo(
                        "This limit is not in force, or nobody has checked it against its source, so it only informs.");
    }

    @Test
    void aRuleWithoutWordingIsShownWithoutIt() {
        Finding finding = Shown.checker(answering("Z-R1", view -> met()))
                .check(Family.record(), day("2026-03-02"))
                .findings()
                .get(0);

        assertThat(Reports.text().statement(finding, Locale.UK)).isEmpty();
        assertThat(Reports.text().prompt(finding, Locale.UK)).isEmpty();
    }

    @Test
    void everyVerdictHasItsWords() {
        assertThat(of(
                                met(),
                                Outcomes.metWithReason(said(), List.of()),
                                otherwise(),
                                otherwise().asBegun(),
                                notRecorded(),
                                Outcomes.notApplicable(said(), List.of()))
                        .findings())
                .extracting(finding -> Reports.text().verdict(finding, Locale.UK))
                .containsExactly(
                        "Seen in the record",
                        "Seen in the record, with a reason",
                        "The record shows otherwise",
                        "Begun, not yet closed",
                        "Can't see yet",
                        "Doesn't apply here");
    }

    @Test
    void aStatutoryLimitThatOnlyInformsSaysSo() {
        var rule = answering(
                rule("P07-R1")
                        .thresholds(List.of(org.practicemodel.principles.testing.Invented.threshold(
                                "lookedAfter.firstReviewWorkingDays", 20)))
                        .build(),
                view -> met());

        assertThat(page(AdherenceChecker.of(PracticeModels.leeds())
                        .withBooks(book(rule))
                        .check(Family.record(), day("2026-03-02"))))
                .contains("lookedAfter.firstReviewWorkingDays; only informs)");
    }
}
