package org.practicemodel.principles.rule.early;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.early.Helped.begun;
import static org.practicemodel.principles.rule.early.Helped.given;
import static org.practicemodel.principles.rule.early.Helped.waiting;
import static org.practicemodel.principles.rule.early.Helped.with;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class WorryAndHelpBeganTest {

    private static final WorryAndHelpBegan RULE = new WorryAndHelpBegan();
    private static final String AS_OF = "2026-04-30";
    private static final String WORRY_UNKNOWN = "It is not recorded since when the worry has been there.";
    private static final String HELP_UNKNOWN = "It is not recorded when help began.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static Factor factor(String id, FactorKind kind, String since) {
        return Factor.builder()
                .id(FactorId.of(id))
                .addKinds(kind)
                .statement(Statement.of("Invented words."))
                .since(Optional.of(since).filter(text -> !text.isEmpty()).map(PartialDate::parse))
                .build();
    }

    private static Formulation formulation(String id, Factor... factors) {
        return Formulation.builder()
                .id(FormulationId.of(id))
                .addFactors(factors)
                .build();
    }

    private static SignOff signed(String on) {
        return SignOff.builder().on(day(on)).role(RoleCode.SOCIAL_WORKER).build();
    }

    private static PracticeRecord worried(PracticeRecord record, Factor... factors) {
        return record.withFormulations(formulation("formulation-1", factors));
    }

    @Test
    void isAnAdvisoryRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P04-R6");
        assertThat(descriptor.slug()).isEqualTo("worry-and-help-began");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.testBasis()).hasToString("I");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
        assertThat(descriptor.thresholds()).isEmpty();
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + " " + need.field())
                .containsExactly("help startedOn", "formulations factors.since");
    }

    @Test
    void bothDaysStandSideBySide() {
        on(
                        AS_OF,
                        worried(
                                with(family(), begun("help-2", "2026-03-09"), begun("help-1", "2026-03-02")),
                                factor("factor-1", FactorKind.PRESENTING, "2025-09-01"),
                                factor("factor-2", FactorKind.PRESENTING, "2025-03-14"),
                                factor("factor-3", FactorKind.PRECIPITATING, "2024-01-01")))
                .met("The worry began on 14 March 2025, and help began on 2 March 2026.")
                .evidence("SUPPORTS /formulations/0/factors/1", "SUPPORTS /journey/help/1");
    }

    @Test
    void aDayIsShownAsPreciselyAsItIsKnown() {
        PracticeRecord helped = with(family(), begun("help-1", "2026-03-02"));

        on(AS_OF, worried(helped, factor("factor-1", FactorKind.PRESENTING, "2024-02")))
                .met("The worry began between 1 February 2024 and 29 February 2024, and help began on 2 March 2026.");
        on(
                        AS_OF,
                        worried(
                                helped,
                                factor("factor-1", FactorKind.PRESENTING, "2024"),
                                factor("factor-2", FactorKind.PRESENTING, "2024-01"),
                                factor("factor-3", FactorKind.PRESENTING, "2024-01-02")))
                .met("The worry began between 1 January 2024 and 31 January 2024, and help began on 2 March 2026.");
    }

    @Test
    void nothingIsTooLongOrTooEarly() {
        on(
                        AS_OF,
                        worried(
                                with(family(), begun("help-1", "2025-12-01")),
                                factor("factor-1", FactorKind.PRESENTING, "2026-02-01")))
                .met("The worry began on 1 February 2026, and help began on 1 December 2025.");
    }

    @Test
    void whatHoldsNowIsRead() {
        Formulation first = formulation("formulation-1", factor("factor-1", FactorKind.PRESENTING, "2024-01-01"))
                .withSignOff(signed("2026-02-01"));
        Formulation second = formulation("formulation-2", factor("factor-2", FactorKind.PRESENTING, "2025-01-01"))
                .withSupersedes(FormulationId.of("formulation-1"))
                .withSignOff(signed("2026-03-01"));

        on(AS_OF, with(family(), begun("help-1", "2026-03-02")).withFormulations(first, second))
                .met("The worry began on 1 January 2025, and help began on 2 March 2026.");
    }

    @Test
    void whatIsLeftOverFromEarlierWorkIsNotRead() {
        Formulation worry = formulation("formulation-1", factor("factor-1", FactorKind.PRESENTING, "2024-01-01"));
        PracticeRecord helped = with(family(), begun("help-1", "2026-03-02"));

        on(AS_OF, helped.withFormulations(worry.withSignOff(signed("2026-01-05"))))
                .met("The worry began on 1 January 2024, and help began on 2 March 2026.");
        on(AS_OF, helped.withFormulations(worry.withSignOff(signed("2026-01-04"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, WORRY_UNKNOWN)
                .evidence("MISSING /journey/episodes/0");
    }

    @Test
    void helpThatWasOverBeforeTheWorkBeganIsNotThisHelp() {
        Factor worry = factor("factor-1", FactorKind.PRESENTING, "2025-03-14");

        on(AS_OF, worried(with(family(), begun("help-1", "2025-05-01").withEndedOn(day("2026-01-05"))), worry))
                .met("The worry began on 14 March 2025, and help began on 1 May 2025.");
        on(AS_OF, worried(with(family(), begun("help-1", "2025-05-01").withEndedOn(day("2026-01-04"))), worry))
                .notEnough(NotEnoughReason.NOT_RECORDED, HELP_UNKNOWN)
                .evidence("MISSING /journey/episodes/0");
        on("2026-07-31", worried(with(closedFamily(), begun("help-1", "2026-06-30")), worry))
                .met("The worry began on 14 March 2025, and help began on 30 June 2026.");
        on("2026-07-31", worried(with(closedFamily(), begun("help-1", "2026-07-01")), worry))
                .notEnough(NotEnoughReason.NOT_RECORDED, HELP_UNKNOWN);
    }

    @Test
    void oneDayAloneIsNotEnough() {
        on(AS_OF, worried(family(), factor("factor-1", FactorKind.PRESENTING, "2025-03-14")))
                .notEnough(NotEnoughReason.NOT_RECORDED, HELP_UNKNOWN);
        on(
                        AS_OF,
                        worried(
                                with(family(), given("help-1").build(), waiting("help-2", "2026-02-01")),
                                factor("factor-1", FactorKind.PRESENTING, "2025-03-14")))
                .notEnough(NotEnoughReason.NOT_RECORDED, HELP_UNKNOWN);
        on(AS_OF, worried(with(family(), begun("help-1", "2026-03-02")), factor("factor-1", FactorKind.PRESENTING, "")))
                .notEnough(NotEnoughReason.NOT_RECORDED, WORRY_UNKNOWN)
                .evidence("MISSING /formulations/0/factors/0");
        on(
                        AS_OF,
                        worried(
                                with(family(), begun("help-1", "2026-03-02")),
                                factor("factor-1", FactorKind.PERPETUATING, "2025-03-14")))
                .notEnough(NotEnoughReason.NOT_RECORDED, WORRY_UNKNOWN)
                .evidence("MISSING /formulations/0");
    }

    @Test
    void whatIsNotKnownIsSaidOfBoth() {
        on(AS_OF, family())
                .notEnough(NotEnoughReason.NOT_RECORDED, WORRY_UNKNOWN, HELP_UNKNOWN)
                .evidence("MISSING /journey/episodes/0");
        on(AS_OF, notHeld(family(), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.NOT_RECORDED, WORRY_UNKNOWN, HELP_UNKNOWN);
        on(AS_OF, notHeld(with(family(), begun("help-1", "2026-03-02")), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, WORRY_UNKNOWN)
                .evidence("MISSING /journey/episodes/0");
        on(AS_OF, notHeld(worried(family(), factor("factor-1", FactorKind.PRESENTING, "2025-03-14")), RecordType.HELP))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, HELP_UNKNOWN);
    }
}
