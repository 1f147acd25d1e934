package org.practicemodel.principles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.book;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.notRecorded;
import static org.practicemodel.principles.testing.Invented.otherwise;
import static org.practicemodel.principles.testing.Invented.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.rule.FormulationRuleBook;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.Gap;
import org.practicemodel.principles.report.RuleFailure;
import org.practicemodel.principles.rule.PrinciplesRuleBook;
import org.practicemodel.principles.testing.Family;
import org.practicemodel.supervision.rule.SupervisionRuleBook;

class AdherenceCheckerTest {

    private static final LocalDate DAY = day("2026-03-02");
    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds());

    private static AdherenceReport check(Rule... rules) {
        return CHECKER.withBooks(book(rules)).check(Family.record(), DAY);
    }

    private static PracticeRecord under(String edition) {
        return Family.record().withEdition(EditionId.of(edition));
    }

    @Test
    void everyRuleIsAskedOnceOfTheSameView() {
        List<RecordView> seen = new ArrayList<>();
        AdherenceReport report = check(
                answering("P07-R2", view -> {
                    seen.add(view);
                    return met();
                }),
                answering("P07-R1", view -> {
                    seen.add(view);
                    return notRecorded();
                }));

        assertThat(seen).hasSize(2);
        assertThat(seen.get(0)).isSameAs(seen.get(1));
        assertThat(seen.get(0).asOf()).isEqualTo(DAY);
        assertThat(report.record()).isEqualTo(Family.record().id());
        assertThat(report.asOf()).isEqualTo(DAY);
        assertThat(report.model()).isEqualTo(PracticeModels.leeds());
        assertThat(report.input()).isEmpty();
        assertThat(report.failures()).isEmpty();
        assertThat(report.findings())
                .extracting(Finding::rule)
                .containsExactly(RuleCode.of("P07-R1"), RuleCode.of("P07-R2"));
        assertThat(CHECKER).hasToString("AdherenceChecker leeds/current");
    }

    @Test
    void rulesAreAskedInTheOrderOfTheirCodesWhateverTheirBook() {
        List<String> asked = new ArrayList<>();
        Rule first = answering("P05-R1", view -> {
            asked.add("P05-R1");
            return met();
        });
        Rule second = answering("P07-R1", view -> {
            asked.add("P07-R1");
            return met();
        });

        CHECKER.withBooks(book(second), book(first)).check(Family.record(), DAY);

        assertThat(asked).containsExactly("P05-R1", "P07-R1");
    }

    @Test
    void theBooksOfThePrinciplesOfTheFormulationAndOfSupervisionAreAskedUnlessAnotherIsNamed() {
        assertThat(CHECKER.check(Family.record(), DAY).findings())
                .extracting(Finding::rule)
                .containsExactlyElementsOf(
                        Stream.of(PrinciplesRuleBook.book(), FormulationRuleBook.book(), SupervisionRuleBook.book())
                                .flatMap(book -> book.rules().stream())
                                .map(rule -> rule.descriptor().code())
                                .sorted()
                                .toList());
    }

    @Test
    void twoBooksCannotShareACode() {
        Rule renamed =
                answering(rule("P07-R9").addFormerCodes(RuleCode.of("P07-R1")).build(), view -> met());

        assertThatThrownBy(() -> CHECKER.withBooks(book(answering("P07-R1", view -> met())), book(renamed)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The book invented uses the code P07-R1 of another book");
    }

    @Test
    void aRuleThatThrowsIsListedAsBrokenAndStopsNothing() {
        Rule key = answering(rule("P07-R1").standing(Standing.KEY).build(), view -> met());
        AdherenceReport report = check(
                key,
                answering("P07-R2", view -> {
                    throw new ArithmeticException("Ava Example");
                }),
                answering("P07-R3", view -> {
                    throw new AssertionError("Ava Example");
                }),
                answering("P07-R4", view -> {
                    throw new StackOverflowError();
                }),
                answering("P07-R5", view -> null),
                answering("P07-R6", view -> met()));

        assertThat(report.failures())
                .extracting(RuleFailure::toString)
                .containsExactly(
                        "RuleFailure P07-R2 java.lang.ArithmeticException",
                        "RuleFailure P07-R3 java.lang.AssertionError",
                        "RuleFailure P07-R4 java.lang.StackOverflowError",
                        "RuleFailure P07-R5 java.lang.NullPointerException");
        assertThat(report.findings()).extracting(Finding::verdict).containsExactly(Verdict.MET, Verdict.MET);
        assertThat(report.principle(LeedsPrinciples.TRANSPARENT).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void anAdvisoryRuleThatSaysOtherwiseIsBroken() {
        AdherenceReport report = check(
                answering(rule("P07-R1").advisory(true).build(), view -> otherwise()),
                answering(rule("P07-R2").advisory(true).build(), view -> met()),
                answering("P07-R3", view -> otherwise()));

        assertThat(report.failures())
                .extracting(RuleFailure::toString)
                .containsExactly("RuleFailure P07-R1 org.practicemodel.principles.AdvisoryRuleException");
        assertThat(report.findings()).extracting(Finding::verdict).containsExactly(Verdict.MET, Verdict.NOT_MET);
    }

    @Test
    void whereTheCalendarEndsOnlyTheRuleThatCountsIsNotJudged() {
        AdherenceReport report = check(
                answering("P07-R1", view -> {
                    view.calendar().workingDaysBetween(day("2028-12-29"), day("2029-01-02"));
                    return met();
                }),
                answering("P07-R2", view -> met()));
        Finding finding = report.findings().get(0);

        assertThat(finding.reason()).contains(NotEnoughReason.SOURCE_DOES_NOT_HOLD);
        assertThat(finding.phrases())
                .containsExactly(Phrase.of("kernel.outsideCalendar")
                        .with("first", day("2000-01-01"))
                        .with("last", day("2028-12-31")));
        assertThat(finding.evidence()).isEmpty();
        assertThat(finding.gaps())
                .containsExactly(new Gap(
                        RuleCode.of("P07-R1"),
                        NotEnoughReason.SOURCE_DOES_NOT_HOLD,
                        Optional.empty(),
                        Optional.empty()));
        assertThat(report.findings().get(1).verdict()).isEqualTo(Verdict.MET);
        assertThat(report.failures()).isEmpty();
    }

    @Test
    void anotherCalendarIsAsked() {
        Set<WorkingCalendar> asked = new HashSet<>();
        Rule rule = answering("P07-R1", view -> {
            asked.add(view.calendar());
            return met();
        });
        WorkingCalendar other = WorkingCalendar.of(Set.of(day("2026-03-02")), 2026, 2026);

        CHECKER.withCalendar(other).withBooks(book(rule)).check(Family.record(), DAY);

        assertThat(asked).containsExactly(other);
    }

    @Test
    void aRecordIsLookedAtUnderTheEditionThatItStates() {
        AdherenceChecker under2020 = AdherenceChecker.of(PracticeModels.leeds2020());

        assertThat(under2020.check(under("leeds/current"), DAY).model()).isEqualTo(PracticeModels.leeds());
        assertThat(under2020.check(Family.record(), DAY).model()).isEqualTo(PracticeModels.leeds2020());
        assertThat(CHECKER.check(under("leeds/2020"), DAY).model()).isEqualTo(PracticeModels.leeds2020());
    }

    @Test
    void theCheckersOwnDefinitionStandsForTheEditionOfItsId() {
        var retitled = PracticeModels.leeds().withTitle("Our model");

        assertThat(AdherenceChecker.of(retitled)
                        .check(under("leeds/current"), DAY)
                        .model())
                .isEqualTo(retitled);
    }

    @Test
    void anEditionWhoseElementsAreNotKnownIsRefusedWithTheReason() {
        String message = "No record can be looked at under leeds/2017: The sources date this edition to 2017 and do not"
                + " list its elements or principles, so nothing can be looked at under it. Name another edition, such as"
                + " leeds/2020 or leeds/current.";

        assertThatThrownBy(() -> AdherenceChecker.of(PracticeModels.leeds2017()))
                .isInstanceOf(EditionNotCheckableException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> CHECKER.check(under("leeds/2017"), DAY))
                .isInstanceOfSatisfying(
                        EditionNotCheckableException.class,
                        refused -> assertThat(refused.edition()).isEqualTo(EditionId.of("leeds/2017")))
                .hasMessage(message);
    }

    @Test
    void anEditionThatIsNotKnownIsRefused() {
        assertThatThrownBy(() -> CHECKER.check(under("anytown/2025"), DAY))
                .isInstanceOfSatisfying(
                        EditionNotCheckableException.class,
                        refused -> assertThat(refused.edition()).isEqualTo(EditionId.of("anytown/2025")))
                .hasMessage(
                        "No record can be looked at under anytown/2025: this edition of the model is not known here.");
    }

    @Test
    void anElementThatAnEditionLacksDoesNotApply() {
        Rule familyLed = answering(
                rule("E4-R1")
                        .element(LeedsElements.FAMILY_LED_PRACTICE)
                        .principles(List.of())
                        .build(),
                view -> {
                    throw new IllegalStateException("not to be asked");
                });
        AdherenceReport report = CHECKER.withBooks(book(familyLed, answering("P07-R1", view -> met())))
                .check(under("leeds/2020"), DAY);

        assertThat(report.finding(RuleCode.of("E4-R1")).orElseThrow().outcome())
                .isEqualTo(Outcomes.notApplicable(
                        Phrase.of("kernel.elementNotInEdition")
                                .with("element", "Family-led practice")
                                .with("since", EditionId.of("leeds/2020"))
                                .with("edition", "Leeds Practice Model 2020")
                                .with("id", EditionId.of("leeds/2020")),
                        List.of()));
        assertThat(report.finding(RuleCode.of("P07-R1")).orElseThrow().verdict())
                .isEqualTo(Verdict.MET);
        assertThat(report.failures()).isEmpty();
    }

    @Test
    void anElementOfAHostIsNamedByItsId() {
        Rule ours = answering(rule("X1-R1").element(ElementId.of("paperwork")).build(), view -> met());
        Finding finding = CHECKER.withBooks(book(ours))
                .check(Family.record(), DAY)
                .findings()
                .get(0);

        assertThat(finding.phrases())
                .extracting(phrase -> Reports.text().phrase(finding, phrase, Locale.UK))
                .containsExactly(
                        "paperwork is not in Leeds Practice Model (leeds/current), which the record is looked at under.");
    }

    @Test
    void aRuleDoesNotApplyUnderAnEditionBeforeItsFirst() {
        Rule later = answering(
                rule("P07-R1").sinceEdition(EditionId.of("leeds/current")).build(), view -> met());
        Rule elsewhere = answering(
                rule("P07-R2").sinceEdition(EditionId.of("anytown/2025")).build(), view -> met());
        AdherenceChecker checker = CHECKER.withBooks(book(later, elsewhere));

        assertThat(checker.check(under("leeds/2020"), DAY).findings())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.NOT_APPLICABLE, Verdict.MET);
        Finding notYet = checker.check(under("leeds/2020"), DAY).findings().get(0);
        assertThat(notYet.phrases())
                .extracting(phrase -> Reports.text().phrase(notYet, phrase, Locale.UK))
                .containsExactly(
                        "This is asked since leeds/current only, and the record is looked at under Leeds Practice"
                                + " Model 2020 (leeds/2020).");
        assertThat(checker.check(Family.record(), DAY).findings())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.MET, Verdict.MET);
        assertThat(AdherenceChecker.of(PracticeModels.leeds().withId(EditionId.of("anytown/2025")))
                        .withBooks(book(later))
                        .check(Family.record(), DAY)
                        .findings())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.MET);
    }
}
