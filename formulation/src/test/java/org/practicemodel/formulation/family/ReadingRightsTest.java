package org.practicemodel.formulation.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.family.OneFamily.CHILD;
import static org.practicemodel.formulation.family.OneFamily.CLEARED;
import static org.practicemodel.formulation.family.OneFamily.DAY;
import static org.practicemodel.formulation.family.OneFamily.FATHER;
import static org.practicemodel.formulation.family.OneFamily.MOTHER;
import static org.practicemodel.formulation.family.OneFamily.WORKER;
import static org.practicemodel.formulation.family.OneFamily.cleared;
import static org.practicemodel.formulation.family.OneFamily.exception;
import static org.practicemodel.formulation.family.OneFamily.factor;
import static org.practicemodel.formulation.family.OneFamily.forMother;
import static org.practicemodel.formulation.family.OneFamily.given;
import static org.practicemodel.formulation.family.OneFamily.of;
import static org.practicemodel.formulation.family.OneFamily.quote;
import static org.practicemodel.formulation.family.OneFamily.record;
import static org.practicemodel.formulation.family.OneFamily.said;
import static org.practicemodel.formulation.family.OneFamily.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.reason.SafetyExceptionId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Reader;
import org.practicemodel.core.voice.Sensitivity;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;

/** What a reader may be given, statement by statement. */
class ReadingRightsTest {

    @Test
    void somebodyIsGivenTheirOwnWords() {
        assertThat(given(quote("mine", Party.of(MOTHER)))).containsExactly("mine");
        assertThat(given(quote("not mine", Party.of(FATHER)))).isEmpty();
        assertThat(given(quote("nobody's"))).isEmpty();
        assertThat(given(quote("ours", Party.of(MOTHER), Party.of(FATHER)))).isEmpty();
        assertThat(given(said("a summary", Party.of(MOTHER)))).isEmpty();
        assertThat(given(said("seen", Party.of(MOTHER)).withForm(StatementForm.OBSERVATION)))
                .isEmpty();
    }

    @Test
    void whereNobodyIsNamedTheWordsAreTheirsWhoSaySo() {
        Perspective mothers = Perspective.builder()
                .who(Party.of(MOTHER))
                .stance(Stance.SAYS_SO)
                .build();
        Perspective fathers = mothers.withWho(Party.of(FATHER));
        Perspective someChilds = Perspective.builder()
                .role(RoleCode.of("child"))
                .stance(Stance.SAYS_SO)
                .build();
        Factor own = factor("factor-1", quote("mine")).withPerspectives(mothers);
        Factor fathersOwn = own.withPerspectives(fathers);
        Factor fathersCleared = fathersOwn.withStatement(quote("his").withAudience(cleared(MOTHER)));

        assertThat(given(of(own), record())).containsExactly("mine");
        assertThat(given(of(own.withPerspectives(mothers, fathers)), record())).isEmpty();
        assertThat(given(of(own.withPerspectives(mothers, someChilds)), record()))
                .isEmpty();
        assertThat(given(of(own.withPerspectives(mothers.withStance(Stance.AGREES))), record()))
                .isEmpty();
        assertThat(given(of(own.withStatement(said("a summary"))), record())).isEmpty();
        assertThat(given(of(fathersOwn), record())).isEmpty();
        assertThat(given(of(fathersCleared), record())).containsExactly("his");
        assertThat(given(of(fathersCleared.withPerspectives(fathers.withWho(Party.of(WORKER)))), record()))
                .as("somebody at work may be quoting a child")
                .isEmpty();
    }

    @Test
    void whatSomebodySaysOfHowTheyStandToSomethingIsTheirs() {
        Perspective perspective = Perspective.builder()
                .who(Party.of(MOTHER))
                .stance(Stance.SEES_DIFFERENTLY)
                .words(quote("I see it differently"))
                .response(quote("not cleared"))
                .build();
        Factor factor = factor("factor-1", forMother("cleared"));

        assertThat(FamilyView.of(of(factor.withPerspectives(perspective)), record(), DAY)
                        .forReader(MOTHER)
                        .factors()
                        .get(0)
                        .yours())
                .containsExactly(new ReaderView.Yours(
                        Stance.SEES_DIFFERENTLY,
                        Optional.of(new Told(
                                "I see it differently",
                                Teller.YOU,
                                Optional.of(StatementForm.QUOTE),
                                Optional.empty())),
                        Optional.empty()));
    }

    @Test
    void anybodyElsesWordsAreGivenOnlyWhereTheyWereReadAndCleared() {
        Reader named = Reader.builder().person(MOTHER).build();
        Statement statement = said("the school's", Party.of(AgencyId.of("agency-school")));

        assertThat(given(statement.withAudience(cleared(MOTHER)))).containsExactly("the school's");
        assertThat(given(statement.withAudience(named))).isEmpty();
        assertThat(given(statement.withAudience(named.withClearedBy(RoleCode.SOCIAL_WORKER))))
                .isEmpty();
        assertThat(given(statement.withAudience(named.withClearedOn(CLEARED)))).isEmpty();
        assertThat(given(statement.withAudience(cleared(FATHER)))).isEmpty();
        assertThat(given(statement.withAudience(cleared(FATHER), cleared(MOTHER))))
                .containsExactly("the school's");
    }

    @Test
    void aTextThatIsClearedLaterIsNotGivenYet() {
        Formulation formulation = of(factor("factor-1", forMother("later")));

        assertThat(words(FamilyView.of(formulation, record(), CLEARED).forReader(MOTHER)))
                .containsExactly("later");
        assertThat(words(FamilyView.of(formulation, record(), CLEARED.minusDays(1))
                        .forReader(MOTHER)))
                .isEmpty();
        assertThat(words(FamilyView.of(formulation).forReader(MOTHER))).containsExactly("later");
    }

    @Test
    void aChildsWordsNeedTheChildsOwnYes() {
        Reader yes = cleared(MOTHER).withSpeakerAgreedOn(CLEARED);
        Statement childs = quote("a secret", Party.of(CHILD));

        assertThat(given(childs.withAudience(cleared(MOTHER)))).isEmpty();
        assertThat(given(childs.withAudience(yes))).containsExactly("a secret");
        assertThat(given(childs.withAudience(yes.withSpeakerAgreedOn(DAY)))).containsExactly("a secret");
        assertThat(given(childs.withAudience(yes.withSpeakerAgreedOn(DAY.plusDays(1)))))
                .isEmpty();
        assertThat(given(
                        of(factor("factor-1", childs.withAudience(yes.withClearedOn(DAY)))),
                        record().withSafetyExceptions(exception(CLEARED))))
                .as("the child said yes before it was decided not to tell")
                .isEmpty();
        assertThat(given(quote("told", Party.of(FATHER)).withAudience(cleared(MOTHER))))
                .containsExactly("told");
        assertThat(given(quote("both", Party.of(FATHER), Party.of(CHILD)).withAudience(cleared(MOTHER))))
                .isEmpty();
        assertThat(given(quote("unknown", Party.of(PersonId.of("person-x"))).withAudience(cleared(MOTHER))))
                .isEmpty();
        assertThat(words(FamilyView.of(of(factor(
                                "factor-1", quote("his", Party.of(FATHER)).withAudience(cleared(MOTHER)))))
                        .forReader(MOTHER)))
                .as("of a family that is not known, anybody may be a child")
                .isEmpty();
        assertThat(words(FamilyView.of(of(factor("factor-1", quote("my own", Party.of(CHILD)))), record(), DAY)
                        .forReader(CHILD)))
                .containsExactly("my own");
    }

    @Test
    void whatIsSensitiveIsNeverGiven() {
        for (Sensitivity kind : List.of(
                Sensitivity.WHEREABOUTS,
                Sensitivity.REFERRER,
                Sensitivity.POLICE_MATERIAL,
                Sensitivity.UNPROVEN_ALLEGATION,
                Sensitivity.of("anytown:sealed"))) {
            assertThat(given(forMother("cleared").withSensitive(kind))).isEmpty();
            assertThat(given(quote("mine", Party.of(MOTHER)).withSensitive(kind)))
                    .isEmpty();
        }
    }

    @Test
    void nothingIsGivenAboutWhoeverIsRestricted() {
        Restriction restriction = Restriction.builder()
                .of(EntryId.of("person-father"))
                .kind(RestrictionKind.WHEREABOUTS)
                .build();
        PracticeRecord restricted = record().withRestrictions(restriction);
        PracticeRecord againstMother = record().withRestrictions(restriction.withAgainst(MOTHER));
        PracticeRecord againstChild = record().withRestrictions(restriction.withAgainst(CHILD));
        PracticeRecord over = record().withRestrictions(restriction.withUntil(DAY.minusDays(1)));
        Factor factor = factor("factor-1", forMother("cleared"));

        for (Factor about : List.of(
                factor.withAbout(FATHER),
                factor.withBehaviourOf(FATHER),
                factor.withStatement(quote("his", Party.of(FATHER)).withAudience(cleared(MOTHER))))) {
            assertThat(given(of(about), record())).hasSize(1);
            assertThat(given(of(about), restricted)).isEmpty();
            assertThat(given(of(about), againstMother)).isEmpty();
            assertThat(given(of(about), againstChild)).hasSize(1);
            assertThat(given(of(about), over)).hasSize(1);
        }
        assertThat(given(of(factor), record().withRestrictions(restriction.withOf(EntryId.of("factor-1")))))
                .isEmpty();
        assertThat(given(of(factor), record().withRestrictions(restriction.withOf(EntryId.of("worker-1")))))
                .isEmpty();
        assertThat(given(
                        of(factor.withAbout(MOTHER)),
                        record().withRestrictions(restriction.withOf(EntryId.of("person-mother")))))
                .as("a restriction about the reader keeps nothing from the reader")
                .hasSize(1);
    }

    @Test
    void whatWasClearedBeforeItWasDecidedNotToTellIsNotGiven() {
        SafetyException exception = exception(CLEARED);
        Formulation formulation = of(factor("factor-1", forMother("cleared")));

        assertThat(given(formulation, record().withSafetyExceptions(exception))).isEmpty();
        assertThat(given(formulation, record().withSafetyExceptions(exception.withOn(CLEARED.minusDays(1)))))
                .containsExactly("cleared");
        assertThat(given(
                        formulation,
                        record().withSafetyExceptions(
                                        exception.withOn(CLEARED.minusDays(1)),
                                        exception.withId(SafetyExceptionId.of("exception-2")))))
                .isEmpty();
        assertThat(given(formulation, record().withSafetyExceptions(exception.withToWhom(FATHER))))
                .containsExactly("cleared");
    }
}
