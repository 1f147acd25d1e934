package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.rule.Given.day;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.notHeld;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.journey.Approach;
import org.practicemodel.core.journey.Help;
import org.practicemodel.core.journey.HelpBuilder;
import org.practicemodel.core.journey.HelpId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;

class HelpNamesItsApproachTest {

    private static final HelpNamesItsApproach RULE = new HelpNamesItsApproach();

    private static final String NO_HELP = "No help that has begun is recorded.";
    private static final String NOT_NAMED = "The approach that the help follows is not recorded.";

    private static Found on(PracticeRecord record) {
        return found(RULE, "2026-04-01", record);
    }

    private static PracticeRecord with(Help... help) {
        return with(family(), help);
    }

    private static PracticeRecord with(PracticeRecord record, Help... help) {
        return record.withJourney(record.journey().withHelp(help));
    }

    private static HelpBuilder help(String id) {
        return Help.builder().id(HelpId.of(id));
    }

    @Test
    void isAnAdvisoryRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P06-R6");
        assertThat(descriptor.slug()).isEqualTo("help-names-its-approach");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.testBasis()).hasToString("S current guide ¶26");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void anyApproachIsMet() {
        on(with(help("help-1").approach(Approach.PRACTICE_WISDOM).build()))
                .met("The approach is named.")
                .evidence("SUPPORTS /journey/help/0");
        on(with(help("help-1")
                        .startedOn(day("2026-03-09"))
                        .approach(Approach.of("anytown:walks"))
                        .build()))
                .met("The approach is named.");
    }

    @Test
    void everyHelpIsLookedAt() {
        on(with(
                        help("help-2").build(),
                        help("help-1").approach(Approach.SOLUTION_FOCUSED).build()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_NAMED)
                .evidence("SUPPORTS /journey/help/1", "MISSING /journey/help/0");
    }

    @Test
    void helpThatTheFamilyWaitsForIsNotLookedAt() {
        Help waiting = help("help-1").waitingSince(day("2026-03-02")).build();

        on(with(waiting)).notApplicable(NO_HELP);
        on(with(waiting.withStartedOn(day("2026-03-09")))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_NAMED);
    }

    @Test
    void helpThatEndedBeforeTheOpeningIsNotLookedAt() {
        Help earlier = help("help-1")
                .startedOn(day("2025-03-02"))
                .endedOn(day("2026-01-04"))
                .build();

        on(with(earlier)).notApplicable(NO_HELP);
        on(with(earlier.withEndedOn(day("2026-01-05")))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_NAMED);
        on(with(Given.of(), earlier)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_NAMED);
    }

    @Test
    void doesNotApplyWithoutHelp() {
        on(family()).notApplicable(NO_HELP).evidence();
        on(notHeld(family(), RecordType.HELP))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "The source has no place for help.")
                .evidence("MISSING ");
        on(notHeld(with(help("help-1").build()), RecordType.HELP))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_NAMED)
                .evidence("MISSING /journey/help/0");
    }
}
