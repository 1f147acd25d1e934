package org.practicemodel.formulation.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.guide.Invented.DAD;
import static org.practicemodel.formulation.guide.Invented.DAY;
import static org.practicemodel.formulation.guide.Invented.MUM;
import static org.practicemodel.formulation.guide.Invented.SCHOOL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.voice.Gathering;
import org.practicemodel.core.voice.GatheringId;
import org.practicemodel.core.voice.GatheringKind;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Reader;
import org.practicemodel.core.voice.Sensitivity;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;

class CanonicalOrderTest {

    private static <T> List<T> backwards(List<T> things) {
        List<T> backwards = new ArrayList<>(things);
        Collections.reverse(backwards);
        return backwards;
    }

    private static <T> void assertOrder(Comparator<T> order, List<T> things) {
        assertThat(backwards(things).stream().sorted(order)).containsExactlyElementsOf(things);
    }

    @Test
    void perspectivesStandByDayThenByWhoRoleStanceGatheringAndWords() {
        Perspective mum = Invented.says(MUM);
        Perspective inARole = mum.withRole(RoleCode.SOCIAL_WORKER);

        assertOrder(
                CanonicalOrder.PERSPECTIVES,
                List.of(
                        mum.withOn(DAY.minusDays(1)),
                        Invented.says(SCHOOL).withOn(DAY),
                        Invented.says(DAD),
                        mum.withRole(RoleCode.SCHOOL_STAFF),
                        inARole,
                        mum.withStance(Stance.AGREES),
                        mum.withGathering(GatheringId.of("space")),
                        mum.withGathering(GatheringId.of("visit")),
                        mum.withWords(Statement.of("A")),
                        mum.withWords(Statement.of("B")),
                        mum,
                        inARole.withWho(Optional.empty())));
    }

    @Test
    void wordsOfOneDayStandByWhoseTheyAreRoleFormDrawingAudienceAndWhatIsSensitive() {
        Statement words = Statement.of("A").withSaidBy(MUM);
        Reader reader = Reader.builder().person(Invented.AVA).build();

        assertOrder(
                CanonicalOrder.NOTES,
                List.of(
                        words.withOn(DAY),
                        words.withSaidBy(),
                        words.withSaidBy(DAD),
                        words.withRole(RoleCode.SCHOOL_STAFF),
                        words.withForm(StatementForm.OBSERVATION),
                        words.withForm(StatementForm.QUOTE),
                        words.withDrawing("folder 1"),
                        words.withDrawing("folder 2"),
                        words,
                        words.withSensitive(Sensitivity.REFERRER),
                        words.withAudience(reader),
                        words.withAudience(reader.withClearedBy(RoleCode.SOCIAL_WORKER)),
                        words.withSaidBy(Party.of(AgencyId.of("same"))),
                        words.withSaidBy(Party.of(PersonId.of("same"))),
                        words.withSaidBy(Party.of(WorkerId.of("same"))),
                        Statement.of("B")));
    }

    @Test
    void perspectivesInTheSameWordsStandByHowTheyWereSaidThenByTheAnswer() {
        Perspective quoted = Invented.says(MUM).withWords(Statement.of("A").withForm(StatementForm.QUOTE));

        assertOrder(
                CanonicalOrder.PERSPECTIVES,
                List.of(
                        Invented.says(Party.of(AgencyId.of("a"))),
                        Invented.says(Party.of(PersonId.of("a"))),
                        quoted.withResponse(Statement.of("No")),
                        quoted.withResponse(Statement.of("Yes")),
                        quoted,
                        quoted.withWords(Statement.of("A"))));
    }

    @Test
    void whatIsSaidTwiceAlikeStandsOnce() {
        assertThat(CanonicalOrder.intoOnce(List.of("b", "b"), Stream.of("c", "a", "c", "b"), Comparator.naturalOrder()))
                .containsExactly("a", "b", "b", "c");
    }

    @Test
    void answersStandByDayThenByQuestionWhatTheyAreAboutPAnswerAndWho() {
        QuestionAnswer answer = QuestionAnswer.builder()
                .question(QuestionCode.EXAMPLE)
                .answer(ClosingAnswer.NOT_SURE)
                .build();

        assertOrder(
                CanonicalOrder.ANSWERS,
                List.of(
                        answer.withQuestion(QuestionCode.WHO_SAYS_SO).withOn(DAY),
                        answer.withAbout(EntryId.of("a")),
                        answer.withAbout(EntryId.of("b")),
                        answer.withKind(FactorKind.PERPETUATING),
                        answer.withKind(FactorKind.PRESENTING),
                        answer.withAnswer(ClosingAnswer.LATER),
                        answer.withBy(DAD),
                        answer.withBy(MUM),
                        answer.withRole(RoleCode.SOCIAL_WORKER),
                        answer.withRole(RoleCode.TEAM_MANAGER),
                        answer,
                        answer.withQuestion(QuestionCode.WHO_SAYS_SO)));
    }

    @Test
    void gatheringsStandByDayThenById() {
        Gathering b = Gathering.builder()
                .id(GatheringId.of("b"))
                .kind(GatheringKind.VISIT)
                .build();

        assertOrder(
                CanonicalOrder.GATHERINGS,
                List.of(b.withId(GatheringId.of("z")).withOn(DAY), b.withId(GatheringId.of("a")), b));
    }

    @Test
    void whatIsAddedStandsAfterItsEqualsAndBeforeWhatComesLater() {
        assertThat(CanonicalOrder.into(
                        List.of("bb", "dd"), Stream.of("e", "cc", "a", "ff"), Comparator.comparing(String::length)))
                .containsExactly("e", "a", "bb", "dd", "cc", "ff");
        assertThat(CanonicalOrder.into(List.of("d", "b"), Stream.of("c"), Comparator.naturalOrder()))
                .containsExactly("c", "d", "b");
    }
}
