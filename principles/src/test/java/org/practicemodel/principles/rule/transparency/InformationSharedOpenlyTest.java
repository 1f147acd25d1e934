package org.practicemodel.principles.rule.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.transparency.Told.exception;
import static org.practicemodel.principles.rule.transparency.Told.family;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Recorded.people;
import static org.practicemodel.principles.testing.Shown.openly;
import static org.practicemodel.principles.testing.Shown.texts;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.journey.LevelOfHelp;
import org.practicemodel.core.journey.LevelOfHelpId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.sharing.ConsentOutcome;
import org.practicemodel.core.sharing.HelpConsent;
import org.practicemodel.core.sharing.HelpConsentId;
import org.practicemodel.core.sharing.InformationShare;
import org.practicemodel.core.sharing.InformationShareId;
import org.practicemodel.core.sharing.LawfulBasis;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.testing.Expected;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class InformationSharedOpenlyTest {

    private static final InformationSharedOpenly RULE = new InformationSharedOpenly();

    private static final String DEALT_WITH = "The record shows how sharing information openly was dealt with.";
    private static final String REFUSED = "Information was shared on the basis of consent after somebody had said no.";
    private static final String NO_CONSENT = "It is not recorded that anybody of the family says yes to the help.";
    private static final String CONSENTED = "Somebody of the family said yes to the help.";

    private static final InformationShare SHARED = InformationShare.builder()
            .id(InformationShareId.of("information-1"))
            .with(Party.of(AgencyId.of("agency-school")))
            .on(day("2026-03-06"))
            .basis(LawfulBasis.PUBLIC_TASK)
            .familyTold(true)
            .build();

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static Found found(PracticeRecord record) {
        return on("2026-05-01", record);
    }

    private static PracticeRecord with(PracticeRecord record, InformationShare... shares) {
        return record.withEngagement(record.engagement().withInformationShares(shares));
    }

    private static PracticeRecord shared(InformationShare... shares) {
        return with(family(), shares);
    }

    private static PracticeRecord consenting(PracticeRecord record, HelpConsent... consents) {
        return record.withEngagement(record.engagement().withHelpConsents(consents));
    }

    private static HelpConsent said(String id, String by, ConsentOutcome outcome, String on) {
        return HelpConsent.builder()
                .id(HelpConsentId.of(id))
                .by(PersonId.of(by))
                .outcome(outcome)
                .on(day(on))
                .build();
    }

    private static PracticeRecord inEarlyHelp() {
        PracticeRecord record = shared(SHARED);
        return record.withJourney(record.journey()
                .withLevelsOfHelp(LevelOfHelp.builder()
                        .id(LevelOfHelpId.of("level-1"))
                        .level(HelpLevel.EARLY_HELP)
                        .interval(Given.from("2026-01-05"))
                        .build()));
    }

    @Test
    void isASupportingRuleOfTransparency() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P07-R4");
        assertThat(descriptor.slug()).isEqualTo("information-shared-openly");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.testBasis())
                .hasToString("G DfE advice on information sharing on consent and on telling families");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + "." + need.field())
                .containsExactly("information-shares.basis", "information-shares.familyTold", "help-consents.outcome");
    }

    @Test
    void isMetWithABasisAndAFamilyThatWasTold() {
        found(shared(SHARED)).met(DEALT_WITH).evidence("SUPPORTS /engagement/informationShares/0");
        found(shared(SHARED.withFamilyTold(Optional.empty()).withTold(people("mother"))))
                .met(DEALT_WITH);
    }

    @Test
    void leavesOpenWhatIsNotRecorded() {
        found(family())
                .notEnough(NotEnoughReason.NOT_RECORDED, "No share of information is recorded.")
                .evidence("MISSING /journey/episodes/0");
        found(notHeld(family(), RecordType.INFORMATION_SHARES))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "No share of information is recorded.");
        found(shared(SHARED.withBasis(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, "It is not recorded on what basis information was shared.")
                .evidence("MISSING /engagement/informationShares/0");
        found(shared(SHARED.withFamilyTold(Optional.empty())))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "It is not recorded that the family was told of a share of information.");
        found(shared(SHARED.withFamilyTold(false)))
                .notEnough(NotEnoughReason.NOT_RECORDED, "Information was shared, and the family was not told.");
    }

    @Test
    void aReasonIsNoReasonNotToTell() {
        found(shared(SHARED.withFamilyTold(false))
                        .withRationales(reason("reason-1", "P07-R4", "2026-03-07", "information-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, "Information was shared, and the family was not told.");
    }

    @Test
    void isNotMetWhereConsentWasTheBasisAndSomebodyHadSaidNo() {
        InformationShare refused = SHARED.withBasis(LawfulBasis.CONSENT).withRefusedOn(day("2026-03-06"));

        found(shared(refused)).notMet(REFUSED).notJustBegun().evidence("CONTRADICTS /engagement/informationShares/0");
        found(shared(refused.withRefusedOn(day("2026-03-07")))).met(DEALT_WITH);
        found(shared(refused.withOn(Optional.empty())))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "Somebody said no, and it is not recorded whether that was before information was shared.")
                .evidence("MISSING /engagement/informationShares/0");
        found(shared(refused.withBasis(LawfulBasis.PUBLIC_TASK))).met(DEALT_WITH);
        found(shared(refused.withBasis(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, "It is not recorded on what basis information was shared.");
        found(shared(refused).withRationales(reason("reason-1", "P07-R4", "2026-03-07", "information-1")))
                .notMet(REFUSED, "A reason was given on 7 March 2026 (role: team-manager).")
                .withShownReason();
        found(shared(refused, SHARED.withId(InformationShareId.of("information-2"))))
                .notMet(REFUSED);
    }

    @Test
    void aRefusalThatWasNotHeardBecomesHistory() {
        PracticeRecord record = shared(SHARED.withBasis(LawfulBasis.CONSENT).withRefusedOn(day("2026-03-01")));

        on("2026-09-05", record).notMet(REFUSED).history();
        on("2026-09-06", record)
                .notApplicable("There is no share of information to look at now.")
                .history("2026-03-06 " + REFUSED);
    }

    @Test
    void asksInEarlyHelpForAYesToTheHelp() {
        PracticeRecord record = inEarlyHelp();

        found(record)
                .notEnough(NotEnoughReason.NOT_RECORDED, NO_CONSENT)
                .evidence("SUPPORTS /engagement/informationShares/0", "MISSING /journey/episodes/0");
        found(notHeld(record, RecordType.HELP_CONSENTS)).notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NO_CONSENT);
        found(consenting(record, said("consent-1", "mother", ConsentOutcome.GIVEN, "2026-01-06")))
                .met(DEALT_WITH, CONSENTED)
                .evidence("SUPPORTS /engagement/informationShares/0", "SUPPORTS /engagement/helpConsents/0");
        found(consenting(record, said("consent-1", "mother", ConsentOutcome.REFUSED, "2026-01-06")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NO_CONSENT);
    }

    @Test
    void hearsWhatEachPersonSaidLast() {
        PracticeRecord record = inEarlyHelp();
        HelpConsent yes = said("consent-2", "mother", ConsentOutcome.GIVEN, "2026-01-06");

        found(consenting(record, yes, said("consent-1", "mother", ConsentOutcome.WITHDRAWN, "2026-02-06")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NO_CONSENT);
        found(consenting(record, yes, said("consent-1", "mother", ConsentOutcome.WITHDRAWN, "2026-01-06")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NO_CONSENT);
        found(consenting(record, yes, said("consent-1", "mother", ConsentOutcome.REFUSED, "2026-01-05")))
                .met(DEALT_WITH, CONSENTED);
        found(consenting(record, yes, said("consent-1", "father", ConsentOutcome.REFUSED, "2026-02-06")))
                .met(DEALT_WITH, CONSENTED);
        found(consenting(record, yes.withOn(day("2026-01-04")))).notEnough(NotEnoughReason.NOT_RECORDED, NO_CONSENT);
    }

    @Test
    void looksAtTheCurrentEpisodeAsItWasKnown() {
        found(shared(SHARED.withOn(day("2026-01-04"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, "No share of information is recorded.");
        found(shared(SHARED.withProvenance(
                        Provenance.builder().recordedOn(day("2026-05-02")).build())))
                .notEnough(NotEnoughReason.NOT_RECORDED, "No share of information is recorded.");
    }

    @Test
    void anExceptionForSafetyThatSpeaksForEveryAdultAnswersForNotTelling() {
        PracticeRecord notTold = shared(SHARED.withFamilyTold(false));
        PracticeRecord safely =
                notTold.withSafetyExceptions(exception("2026-05-01", "father").withToWhom(people("father", "mother")));

        Outcome.Met met = Expected.met(Given.outcome(RULE, safely, day("2026-05-01")));
        assertThat(openly(met)).isEqualTo(openly(Expected.met(Given.outcome(RULE, shared(SHARED), day("2026-05-01")))));
        assertThat(texts(met.restrictedPhrases()))
                .containsExactly("An exception for safety speaks here until 1 May 2026.");
        found(notTold.withSafetyExceptions(exception("2026-05-01", "father")))
                .notEnough(NotEnoughReason.NOT_RECORDED, "Information was shared, and the family was not told.");
        Outcome.NotEnoughEvidence over = Expected.cannotSay(Given.outcome(RULE, safely, day("2026-05-02")));
        assertThat(texts(over.restrictedPhrases()))
                .containsExactly(
                        "An exception for safety was to be looked at again by 1 May 2026. Is this still needed?");
    }

    @Test
    void aWholeReportIsThatOfAnOrdinaryRecordToTheByte() {
        PracticeRecord safely = shared(SHARED.withFamilyTold(false))
                .withSafetyExceptions(
                        exception("2026-05-01", "father", "P07-R4").withToWhom(people("father", "mother")));
        var checker = AdherenceChecker.of(PracticeModels.leeds());
        var withException = checker.check(safely, day("2026-05-01"));
        var ordinary = checker.check(shared(SHARED), day("2026-05-01"));

        assertThat(Reports.json().render(withException))
                .isEqualTo(Reports.json().render(ordinary));
        assertThat(Reports.text().render(withException, Locale.UK))
                .isEqualTo(Reports.text().render(ordinary, Locale.UK));
    }
}
