package org.practicemodel.principles.rule.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.transparency.Shares.share;
import static org.practicemodel.principles.rule.transparency.Told.FATHER;
import static org.practicemodel.principles.rule.transparency.Told.MOTHER;
import static org.practicemodel.principles.rule.transparency.Told.exception;
import static org.practicemodel.principles.rule.transparency.Told.family;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Recorded.review;
import static org.practicemodel.principles.testing.Shown.openly;
import static org.practicemodel.principles.testing.Shown.texts;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Meeting;
import org.practicemodel.core.engagement.MeetingId;
import org.practicemodel.core.engagement.MeetingKind;
import org.practicemodel.core.engagement.ShareFormat;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.plan.Participation;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.plan.ReviewParticipant;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.sharing.CommunicationNeed;
import org.practicemodel.core.sharing.CommunicationNeedId;
import org.practicemodel.core.sharing.CommunicationNeedKind;
import org.practicemodel.core.sharing.CommunicationProvision;
import org.practicemodel.core.sharing.CommunicationProvisionId;
import org.practicemodel.core.sharing.ProvisionOutcome;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.testing.Expected;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class CommunicationNeedsMetTest {

    private static final CommunicationNeedsMet RULE = new CommunicationNeedsMet();

    private static final String DEALT_WITH = "The record shows how needs of language and format were dealt with.";
    private static final String NOT_ASKED =
            "It is not recorded that each parent and carer was asked what they need to follow.";
    private static final String EACH_TIME =
            "It is not recorded that what somebody needs to follow was there each time.";
    private static final String AT_ALL =
            "Somebody needs something to follow, and it is not recorded that it was there.";
    private static final String NOT_THERE = "What somebody needs to follow is marked as not there.";
    private static final String BY_A_CHILD = "A child interpreted for somebody who needs help to follow.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static Found found(PracticeRecord record) {
        return on("2026-05-01", record);
    }

    private static CommunicationNeed need(String id, String of, CommunicationNeedKind kind) {
        return CommunicationNeed.builder()
                .id(CommunicationNeedId.of(id))
                .of(PersonId.of(of))
                .kind(kind)
                .on(day("2026-01-20"))
                .build();
    }

    private static CommunicationProvision provision(String id, ProvisionOutcome outcome, String at) {
        CommunicationProvision general = CommunicationProvision.builder()
                .id(CommunicationProvisionId.of(id))
                .need(CommunicationNeedId.of("need-2"))
                .outcome(outcome)
                .on(day("2026-02-20"))
                .build();
        return at.isEmpty() ? general : general.withAt(EntryId.of(at));
    }

    private static PracticeRecord needing(PracticeRecord record, CommunicationNeed... needs) {
        return record.withEngagement(record.engagement().withCommunicationNeeds(needs));
    }

    private static PracticeRecord with(PracticeRecord record, CommunicationProvision... provisions) {
        return record.withEngagement(record.engagement()
                .withCommunicationProvisions(
                        Stream.concat(record.engagement().communicationProvisions().stream(), Arrays.stream(provisions))
                                .toList()));
    }

    /** The mother needs nothing; the father needs something. */
    private static PracticeRecord fatherNeeds(CommunicationNeedKind kind) {
        return needing(family(), need("need-1", "mother", CommunicationNeedKind.NONE), need("need-2", "father", kind));
    }

    private static PracticeRecord fatherNeedsAnInterpreter() {
        return fatherNeeds(CommunicationNeedKind.INTERPRETER);
    }

    private static Review came(String id, String heldOn, Participation participation) {
        return review(id, ReviewKind.PLAN_REVIEW, heldOn)
                .addParticipants(ReviewParticipant.builder()
                        .who(Party.of(PersonId.of("father")))
                        .participation(participation)
                        .build())
                .build();
    }

    private static Review attended(String id, String heldOn) {
        return came(id, heldOn, Participation.ATTENDED);
    }

    @Test
    void isAKeyRuleOfTransparency() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P07-R6");
        assertThat(descriptor.slug()).isEqualTo("communication-needs-met");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.testBasis()).hasToString("G Equality Act 2010 sections 20 and 29");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds()).isEmpty();
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + "." + need.field())
                .containsExactly("members.role", "communication-provisions.outcome", "communication-needs.kind");
    }

    @Test
    void asksEachAdultAndNothingIsAnAnswer() {
        found(needing(
                        family(),
                        need("need-1", "mother", CommunicationNeedKind.NONE),
                        need("need-2", "father", CommunicationNeedKind.NONE)))
                .met(DEALT_WITH)
                .evidence(
                        "SUPPORTS " + FATHER,
                        "SUPPORTS /engagement/communicationNeeds/1",
                        "SUPPORTS " + MOTHER,
                        "SUPPORTS /engagement/communicationNeeds/0");
        found(needing(family(), need("need-1", "mother", CommunicationNeedKind.NONE)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ASKED)
                .evidence("MISSING " + FATHER, "SUPPORTS " + MOTHER, "SUPPORTS /engagement/communicationNeeds/0");
        found(notHeld(family(), RecordType.COMMUNICATION_NEEDS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_ASKED);
        found(Given.record())
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "No parent or carer is recorded who could be asked what they need.")
                .evidence("MISSING ");
    }

    @Test
    void asksWhetherWhatIsNeededWasThere() {
        PracticeRecord record = fatherNeedsAnInterpreter();

        found(record)
                .notEnough(NotEnoughReason.NOT_RECORDED, AT_ALL)
                .evidence(
                        "SUPPORTS " + FATHER,
                        "SUPPORTS " + MOTHER,
                        "SUPPORTS /engagement/communicationNeeds/0",
                        "MISSING /engagement/communicationNeeds/1");
        found(notHeld(record, RecordType.COMMUNICATION_PROVISIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, AT_ALL);
        found(with(record, provision("provision-1", ProvisionOutcome.PROVIDED, "")))
                .met(DEALT_WITH)
                .evidence(
                        "SUPPORTS " + FATHER,
                        "SUPPORTS /engagement/communicationNeeds/1",
                        "SUPPORTS " + MOTHER,
                        "SUPPORTS /engagement/communicationNeeds/0",
                        "SUPPORTS /engagement/communicationProvisions/0");
        found(with(record, provision("provision-1", ProvisionOutcome.DECLINED, "")))
                .met(DEALT_WITH);
    }

    @Test
    void looksAtEachMeetingForWhatIsSpoken() {
        PracticeRecord record = fatherNeedsAnInterpreter()
                .withReviews(attended("review-1", "2026-02-20"), attended("review-2", "2026-03-20"));
        CommunicationProvision first = provision("provision-1", ProvisionOutcome.PROVIDED, "review-1");

        found(with(record, first))
                .notEnough(NotEnoughReason.NOT_RECORDED, EACH_TIME)
                .evidence(
                        "SUPPORTS " + FATHER,
                        "SUPPORTS " + MOTHER,
                        "SUPPORTS /engagement/communicationNeeds/0",
                        "MISSING /reviews/1",
                        "MISSING /engagement/communicationNeeds/1");
        found(with(record, first, provision("provision-2", ProvisionOutcome.DECLINED, "review-2")))
                .met(DEALT_WITH);
        found(with(record, provision("provision-1", ProvisionOutcome.PROVIDED, "")))
                .met(DEALT_WITH);
        found(with(
                        record.withReviews(
                                attended("review-1", "2026-02-20"),
                                came("review-2", "2026-03-20", Participation.VIEW_SENT),
                                attended("review-3", "2026-01-19")),
                        first))
                .met(DEALT_WITH);
        found(with(record.withReviews(attended("review-1", "2026-02-20"), attended("review-2", "2026-01-20")), first))
                .notEnough(NotEnoughReason.NOT_RECORDED, EACH_TIME);
    }

    @Test
    void looksAtMeetingsOtherThanReviews() {
        PracticeRecord record = fatherNeedsAnInterpreter();
        PracticeRecord met = record.withEngagement(record.engagement()
                .withMeetings(Meeting.builder()
                        .id(MeetingId.of("meeting-1"))
                        .kind(MeetingKind.CORE_GROUP)
                        .heldOn(day("2026-02-20"))
                        .addParticipants(ReviewParticipant.builder()
                                .who(Party.of(PersonId.of("father")))
                                .build())
                        .build()));

        found(met).notEnough(NotEnoughReason.NOT_RECORDED, EACH_TIME);
        found(with(met, provision("provision-1", ProvisionOutcome.PROVIDED, "meeting-1")))
                .met(DEALT_WITH);
    }

    @Test
    void looksAtEachDocumentForWhatIsWritten() {
        PracticeRecord easyRead =
                fatherNeeds(CommunicationNeedKind.EASY_READ).withReviews(attended("review-1", "2026-02-20"));

        found(Shares.with(easyRead, share("share-1", "2026-02-04", "father").withFormat(ShareFormat.EASY_READ)))
                .met(DEALT_WITH);
        found(Shares.with(easyRead, share("share-1", "2026-02-04", "father").withFormat(ShareFormat.PAPER)))
                .notEnough(NotEnoughReason.NOT_RECORDED, EACH_TIME);
        found(Shares.with(easyRead, share("share-1", "2026-02-04", "father")))
                .notEnough(NotEnoughReason.NOT_RECORDED, EACH_TIME);
        found(Shares.with(easyRead, share("share-1", "2026-02-04", "mother")))
                .notEnough(NotEnoughReason.NOT_RECORDED, AT_ALL);
        found(Shares.with(
                        with(easyRead, provision("provision-1", ProvisionOutcome.PROVIDED, "share-1")),
                        share("share-1", "2026-02-04", "father")))
                .met(DEALT_WITH);
        PracticeRecord other = fatherNeeds(CommunicationNeedKind.of("anytown:hearing-loop"))
                .withReviews(attended("review-1", "2026-02-20"));
        found(with(other, provision("provision-1", ProvisionOutcome.PROVIDED, "review-1")))
                .met(DEALT_WITH);
        found(Shares.with(
                        with(other, provision("provision-1", ProvisionOutcome.PROVIDED, "review-1")),
                        share("share-1", "2026-02-04", "father")))
                .notEnough(NotEnoughReason.NOT_RECORDED, EACH_TIME);
    }

    @Test
    void aChildsNeedCountsWhereItIsRecorded() {
        PracticeRecord record = needing(
                family(),
                need("need-0", "father", CommunicationNeedKind.NONE),
                need("need-1", "mother", CommunicationNeedKind.NONE),
                need("need-2", "ava", CommunicationNeedKind.SIGN_LANGUAGE));

        found(record).notEnough(NotEnoughReason.NOT_RECORDED, AT_ALL);
        found(with(record, provision("provision-1", ProvisionOutcome.PROVIDED, "")))
                .met(DEALT_WITH);
    }

    @Test
    void isNotMetWhereItIsMarkedAsNotThereOrAChildInterpreted() {
        PracticeRecord record = fatherNeedsAnInterpreter().withReviews(attended("review-1", "2026-02-20"));

        found(with(record, provision("provision-1", ProvisionOutcome.NOT_PROVIDED, "review-1")))
                .notMet(NOT_THERE)
                .notJustBegun()
                .evidence(
                        "SUPPORTS " + FATHER,
                        "SUPPORTS " + MOTHER,
                        "SUPPORTS /engagement/communicationNeeds/0",
                        "CONTRADICTS /engagement/communicationProvisions/0",
                        "MISSING /engagement/communicationNeeds/1");
        found(with(record, provision("provision-1", ProvisionOutcome.CHILD_INTERPRETED, "review-1")))
                .notMet(BY_A_CHILD);
        found(with(
                        record,
                        provision("provision-1", ProvisionOutcome.NOT_PROVIDED, "review-1"),
                        provision("provision-2", ProvisionOutcome.PROVIDED, "")))
                .notMet(NOT_THERE);
    }

    @Test
    void aReasonAnswers() {
        PracticeRecord record =
                with(fatherNeedsAnInterpreter(), provision("provision-1", ProvisionOutcome.NOT_PROVIDED, "review-1"));
        String given = "A reason was given on 21 February 2026 (role: team-manager).";

        for (String about : new String[] {"provision-1", "need-2", "father"}) {
            found(record.withRationales(reason("reason-1", "P07-R6", "2026-02-21", about)))
                    .metWithReason(DEALT_WITH, NOT_THERE, given);
        }
        found(record.withRationales(reason("reason-1", "P07-R6", "2026-02-21", "mother")))
                .notMet(NOT_THERE);
    }

    @Test
    void whatWasNotThereBecomesHistory() {
        PracticeRecord record =
                with(fatherNeedsAnInterpreter(), provision("provision-1", ProvisionOutcome.NOT_PROVIDED, "review-1"));

        on("2026-08-22", record).notMet(NOT_THERE).history();
        on("2026-08-23", record).met(DEALT_WITH).history("2026-02-20 " + NOT_THERE);
    }

    @Test
    void anExceptionForSafetyAnswersForNotAsking() {
        PracticeRecord motherOnly = needing(family(), need("need-1", "mother", CommunicationNeedKind.NONE));
        PracticeRecord safely = motherOnly.withSafetyExceptions(exception("2026-05-01", "father", "P07-R6"));
        PracticeRecord ordinary = needing(
                family(),
                need("need-1", "mother", CommunicationNeedKind.NONE),
                need("need-2", "father", CommunicationNeedKind.NONE));

        Outcome.Met met = Expected.met(Given.outcome(RULE, safely, day("2026-05-01")));
        assertThat(openly(met)).isEqualTo(openly(Expected.met(Given.outcome(RULE, ordinary, day("2026-05-01")))));
        assertThat(texts(met.restrictedPhrases()))
                .containsExactly("An exception for safety speaks here until 1 May 2026.");
        assertThat(texts(Expected.cannotSay(Given.outcome(RULE, safely, day("2026-05-02")))
                        .restrictedPhrases()))
                .containsExactly(
                        "An exception for safety was to be looked at again by 1 May 2026. Is this still needed?");
        var checker = AdherenceChecker.of(PracticeModels.leeds());
        assertThat(Reports.json().render(checker.check(safely, day("2026-05-01"))))
                .isEqualTo(Reports.json().render(checker.check(ordinary, day("2026-05-01"))));
        assertThat(Reports.text().render(checker.check(safely, day("2026-05-01")), Locale.UK))
                .isEqualTo(Reports.text().render(checker.check(ordinary, day("2026-05-01")), Locale.UK));
    }
}
