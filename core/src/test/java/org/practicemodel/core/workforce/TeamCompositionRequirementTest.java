package org.practicemodel.core.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TeamCompositionRequirementTest {

    @Test
    void aRestorativeEarlySupportTeamNeedsWhatWasPublishedForSuchTeams() {
        TeamCompositionRequirement requirement = TeamCompositionRequirement.restorativeEarlySupport();

        assertThat(requirement.roles())
                .extracting(role -> role.atLeast() + " " + role.role())
                .containsExactly(
                        "1 team-manager",
                        "2 social-worker",
                        "3 family-intervention-worker",
                        "1 restorative-practice-worker");
        assertThat(requirement.source()).contains("Partners in Practice proposal ¶7 to ¶11");
    }
}
