package org.practicemodel.formulation.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.guide.Invented.DAD;
import static org.practicemodel.formulation.guide.Invented.DAY;
import static org.practicemodel.formulation.guide.Invented.MOTHER;
import static org.practicemodel.formulation.guide.Invented.MUM;
import static org.practicemodel.formulation.guide.Invented.SCHOOL;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.GatheringId;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Reader;
import org.practicemodel.core.voice.Sensitivity;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;

class TellingTest {

    private static final Reader READER = Reader.builder().person(MOTHER).build();

    @Test
    void partsAreAddedUp() {
        Telling told = Telling.allOf(
                Telling.saidBy(MUM),
                Telling.inTheRoleOf(RoleCode.SOCIAL_WORKER),
                Telling.on(DAY),
                Telling.at("space"),
                Telling.drawn("folder 3"),
                Telling.readableBy(READER),
                Telling.sensitive(Sensitivity.WHEREABOUTS),
                Telling.sensitive(Sensitivity.WHEREABOUTS, Sensitivity.REFERRER),
                Telling.together(DAD),
                Telling.chosenBy(SCHOOL, MUM));

        assertThat(told.statement("Words"))
                .isEqualTo(Statement.builder()
                        .words("Words")
                        .form(StatementForm.DRAWING)
                        .drawing("folder 3")
                        .addSaidBy(MUM, SCHOOL)
                        .role(RoleCode.SOCIAL_WORKER)
                        .on(DAY)
                        .addAudience(READER)
                        .addSensitive(Sensitivity.WHEREABOUTS, Sensitivity.REFERRER)
                        .build());
        assertThat(told.gathering()).contains(GatheringId.of("space"));
    }

    @Test
    void ofAllButPeopleTheLastHolds() {
        Telling told = Telling.allOf(
                Telling.on(DAY.minusDays(1)),
                Telling.inTheRoleOf(RoleCode.TEAM_MANAGER),
                Telling.at("visit"),
                Telling.drawn("folder 3"),
                Telling.on(DAY),
                Telling.inTheRoleOf(RoleCode.SOCIAL_WORKER),
                Telling.at("space"),
                Telling.drawn("folder 4"));

        assertThat(told)
                .isEqualTo(new Telling(
                        List.of(),
                        List.of(),
                        Optional.of(RoleCode.SOCIAL_WORKER),
                        Optional.of(DAY),
                        Optional.of(GatheringId.of("space")),
                        Optional.of(StatementForm.DRAWING),
                        Optional.of("folder 4"),
                        List.of(),
                        List.of()));
    }

    @Test
    void whoeverWasOnlyThereIsNoSpeaker() {
        Telling told = Telling.allOf(Telling.saidBy(MUM), Telling.together(SCHOOL, MUM));

        assertThat(told.statement("Words").saidBy()).containsExactly(MUM);
        assertThat(told.sayingSo()).containsExactly(Invented.says(MUM));
        assertThat(told.exploration(ExplorationState.NONE_FOUND).with()).containsExactly(MUM, SCHOOL);
        assertThat(Telling.together(SCHOOL).sayingSo()).isEmpty();
    }

    @Test
    void aDrawingGoesWithItsForm() {
        Statement quoted =
                Telling.allOf(Telling.drawn("folder 3"), Telling.quoted()).statement("Words");
        Statement drawn =
                Telling.allOf(Telling.quoted(), Telling.drawn("folder 3")).statement("Words");

        assertThat(quoted).isEqualTo(Statement.of("Words").withForm(StatementForm.QUOTE));
        assertThat(drawn)
                .isEqualTo(Statement.of("Words").withForm(StatementForm.DRAWING).withDrawing("folder 3"));
    }

    @Test
    void whatStandsBesideIsNeitherQuotedNorClearedForAnybody() {
        Telling told = Telling.allOf(
                Telling.saidBy(MUM),
                Telling.inTheRoleOf(RoleCode.SOCIAL_WORKER),
                Telling.on(DAY),
                Telling.drawn("folder 3"),
                Telling.readableBy(READER),
                Telling.sensitive(Sensitivity.POLICE_MATERIAL));

        assertThat(told.besides("Words"))
                .isEqualTo(Statement.builder()
                        .words("Words")
                        .addSaidBy(MUM)
                        .role(RoleCode.SOCIAL_WORKER)
                        .on(DAY)
                        .addSensitive(Sensitivity.POLICE_MATERIAL)
                        .build());
    }

    @Test
    void wordsMayBeQuotedOrObserved() {
        assertThat(Telling.quoted().statement("Words").form()).contains(StatementForm.QUOTE);
        assertThat(Telling.observed().statement("Words").form()).contains(StatementForm.OBSERVATION);
        assertThat(Telling.allOf().statement("Words")).isEqualTo(Statement.of("Words"));
    }

    @Test
    void eachWhoIsNamedHasAPerspectiveOnce() {
        assertThat(Telling.saidBy(MUM, DAD, MUM).sayingSo()).containsExactly(Invented.says(MUM), Invented.says(DAD));
        assertThat(Telling.inTheRoleOf(RoleCode.SCHOOL_STAFF).sayingSo())
                .containsExactly(Perspective.builder()
                        .role(RoleCode.SCHOOL_STAFF)
                        .stance(Stance.SAYS_SO)
                        .build());
        assertThat(Telling.on(DAY).sayingSo()).isEmpty();
    }

    @Test
    void nothingToldIsShown() {
        assertThat(Telling.drawn("Secret place")).hasToString("Telling");
    }
}
