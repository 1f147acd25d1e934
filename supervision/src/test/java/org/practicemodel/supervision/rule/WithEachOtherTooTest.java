package org.practicemodel.supervision.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.found;
import static org.practicemodel.supervision.rule.Given.notHeld;
import static org.practicemodel.supervision.rule.Given.reliedOn;
import static org.practicemodel.supervision.rule.Given.team;
import static org.practicemodel.supervision.rule.Given.writtenDown;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.workforce.TeamEvent;
import org.practicemodel.core.workforce.TeamEventId;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkforceTypes;

class WithEachOtherTooTest {

    private static final WithEachOtherToo RULE = new WithEachOtherToo();
    private static final String AS_OF = "2026-06-30";

    private static final String MET =
            "A principle was named at an event of the team or with partners since 29 December 2025.";
    private static final String NOT_RECORDED =
            "It is not recorded that a principle was named at an event of the team since 29 December 2025.";

    private static Found on(String asOf, TeamRecord record) {
        return found(RULE, asOf, record);
    }

    private static TeamRecord with(TeamEvent... events) {
        return team().withEvents(events);
    }

    private static TeamEvent event(String id, String on) {
        return TeamEvent.builder()
                .id(TeamEventId.of(id))
                .on(day(on))
                .addPrinciples(LeedsPrinciples.TRANSPARENT)
                .build();
    }

    @Test
    void isAnAdvisoryRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E6-R3");
        assertThat(descriptor.slug()).isEqualTo("with-each-other-too");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.about()).isEqualTo(About.SERVICE);
    }

    @Test
    void isMetFromTheFirstToTheLastDayOfTheWindow() {
        on(AS_OF, with(event("event-1", "2025-12-29"))).met(MET).evidence("SUPPORTS /events/0");
        on(AS_OF, with(event("event-1", "2026-06-30"))).met(MET);
        on(AS_OF, with(event("event-1", "2025-12-28")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING ");
        on(AS_OF, with(event("event-1", "2026-07-01"))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2024-08-30", with(event("event-1", "2024-02-29")))
                .met("A principle was named at an event of the team or with partners since 29 February 2024.");
    }

    @Test
    void aPrincipleOfAVariantIsOneToo() {
        on(AS_OF, with(event("event-1", "2026-03-09").withPrinciples(PrincipleId.of("anytown-kind"))))
                .met(MET);
        on(AS_OF, with(event("event-1", "2026-03-09").withPrinciples(List.of())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void allThatAreSeenAreShownInAnyOrder() {
        on(
                        AS_OF,
                        with(
                                event("event-3", "2026-03-09"),
                                event("event-2", "2026-03-09").withPrinciples(List.of()),
                                event("event-1", "2026-05-09").withWithPartners(true)))
                .met(MET)
                .evidence("SUPPORTS /events/2", "SUPPORTS /events/0");
    }

    @Test
    void neverShowsOtherwise() {
        TeamEvent event = event("event-1", "2026-03-09");

        on(AS_OF, with(event.withOn(Optional.empty()))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, with(event.withProvenance(writtenDown("2026-07-01"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, team().withCoverage(reliedOn(WorkforceTypes.TEAM_EVENTS, "2020-01-01")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, team().withCoverage(notHeld(WorkforceTypes.TEAM_EVENTS)))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
    }
}
