package org.practicemodel.core.source.dfecsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.source.AdaptedRecord;
import org.practicemodel.core.source.Adapting;

class DfeCscBadInputTest {

    private static final String BAD_DAY = " a day such as 2026-02-03";

    private static AdaptedRecord child(String properties) {
        return Adapting.only(Adapting.dfe("[{'la_child_id':'F'," + properties + "}]"));
    }

    private static AdaptedRecord episode(String properties) {
        return child("'social_care_episodes':[{" + properties + "}]");
    }

    @Test
    void keepsTheFirstOfAPropertyThatStandsTwice() {
        AdaptedRecord item = episode(
                "'referral_date':'2026-01-02','referral_date':'2026-01-03',"
                        + "'referral_no_further_action_flag':true,'referral_no_further_action_flag':false,"
                        + "'child_in_need_plans':[{'start_date':'2026-01-04'}],'child_in_need_plans':[{'start_date':'2026-01-05'}]");
        PracticeRecord record = item.record().orElseThrow();

        assertThat(Adapting.all(item))
                .containsExactly(
                        "duplicate-property /0/social_care_episodes/0/referral_date 1:91"
                                + " this property once; the first was kept",
                        "duplicate-property /0/social_care_episodes/0/referral_no_further_action_flag 1:177"
                                + " this property once; the first was kept",
                        "duplicate-property /0/social_care_episodes/0/child_in_need_plans 1:257"
                                + " this property once; the first was kept");
        assertThat(record.journey().episodes().get(0).openedOn().orElseThrow()).hasToString("2026-01-02");
        assertThat(record.journey().referrals().get(0).decision().orElseThrow()).hasToString("no-further-action");
        assertThat(record.plans())
                .singleElement()
                .satisfies(plan -> assertThat(plan.agreedOn().orElseThrow()).hasToString("2026-01-04"));
    }

    @Test
    void doesNotPutASecondInThePlaceOfAnUnreadableFirst() {
        PracticeRecord record = episode("'referral_date':5,'referral_date':'2026-01-03',"
                        + "'referral_no_further_action_flag':0,'referral_no_further_action_flag':true")
                .record()
                .orElseThrow();

        assertThat(record.journey().episodes().get(0).openedOn()).isEmpty();
        assertThat(record.journey().referrals()).isEmpty();
    }

    @Test
    void keepsTheFirstOfASectionThatStandsTwice() {
        AdaptedRecord item =
                child("'child_details':{'date_of_birth':'2015-03-27'},'child_details':{'date_of_birth':'2016-03-27'}");

        assertThat(item.record()
                        .orElseThrow()
                        .family()
                        .members()
                        .get(0)
                        .bornOn()
                        .orElseThrow())
                .hasToString("2015-03-27");
        assertThat(Adapting.all(item))
                .containsExactly("duplicate-property /0/child_details 1:84 this property once; the first was kept");
    }

    @Test
    void looksAtTheRestWhereAPropertyIsUnknown() {
        AdaptedRecord item = child("'secret name':{'a':[1,{}]},'secret name':2,'other':'x',"
                + "'social_care_episodes':[{'phone':5,'referral_date':'2026-01-02'}]");

        assertThat(Adapting.all(item))
                .containsExactly(
                        "unknown-property /0 1:21 only properties of this format",
                        "unknown-property /0 1:64 only properties of this format",
                        "unknown-property /0/social_care_episodes/0 1:101 only properties of this format");
        assertThat(item.record().orElseThrow().journey().episodes().get(0).openedOn())
                .isPresent();
    }

    @Test
    void looksAtTheRestWhereATypeIsWrong() {
        AdaptedRecord item = child("""
                'child_details':[],'health_and_wellbeing':'x','social_care_episodes':[5,[],{
                'referral_date':20000,
                'referral_no_further_action_flag':'true',
                'closure_date':null,
                'care_worker_details':{'worker_id':'W'},
                'child_in_need_plans':[null,{'start_date':'2026-01-04'}],
                'adoption':false}]""");

        assertThat(Adapting.all(item))
                .containsExactly(
                        "wrong-type /0/child_details 1:37 an object",
                        "wrong-type /0/health_and_wellbeing 1:63 an object",
                        "wrong-type /0/social_care_episodes/0 1:91 an object",
                        "wrong-type /0/social_care_episodes/1 1:93 an object",
                        "wrong-type /0/social_care_episodes/2/referral_date 2:17 a text",
                        "wrong-type /0/social_care_episodes/2/referral_no_further_action_flag 3:35 true or false",
                        "wrong-type /0/social_care_episodes/2/closure_date 4:16 a text",
                        "wrong-type /0/social_care_episodes/2/care_worker_details 5:23 a list of objects",
                        "wrong-type /0/social_care_episodes/2/child_in_need_plans/0 6:24 an object",
                        "wrong-type /0/social_care_episodes/2/adoption 7:12 an object");
        assertThat(item.record().orElseThrow().plans()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30", "20000", "2025-2-3", "soon", "0001-01-01", "2025-02-03T00:00:00", "3/2/2025"})
    void leavesOutADateThatIsNotOne(String date) {
        AdaptedRecord item = episode("'referral_date':'" + date + "','closure_date':'2026-01-02'");

        assertThat(Adapting.all(item))
                .containsExactly("bad-date /0/social_care_episodes/0/referral_date 1:62" + BAD_DAY);
        assertThat(item.record().orElseThrow().journey().episodes())
                .singleElement()
                .satisfies(episode -> {
                    assertThat(episode.openedOn()).isEmpty();
                    assertThat(episode.closure()).isPresent();
                });
        assertThat(item.record().orElseThrow().journey().referrals()).isEmpty();
    }

    @Test
    void leavesOutADayThatIsPartlyUnknownAndKeepsABirthAsKnown() {
        AdaptedRecord item = child("'child_details':{'date_of_birth':'ZZ/03/2015'},"
                + "'social_care_episodes':[{'referral_date':'ZZ/03/2026','closure_date':'ZZ/ZZ/ZZZZ'}]");

        assertThat(Adapting.all(item))
                .containsExactly(
                        "note not-taken-over /0/social_care_episodes/0/referral_date 1:109"
                                + " a whole day; a part of this one is unknown, so it was left out",
                        "note not-taken-over /0/social_care_episodes/0/closure_date 1:137"
                                + " a whole day; a part of this one is unknown, so it was left out");
        assertThat(item.record()
                        .orElseThrow()
                        .family()
                        .members()
                        .get(0)
                        .bornOn()
                        .orElseThrow())
                .hasToString("2015-03");
    }

    @Test
    void keepsTheStartWhereTheEndComesBefore() {
        AdaptedRecord item = episode("""
                'referral_date':'2026-02-01','closure_date':'2026-01-31','closure_reason':'RC7',
                'care_worker_details':[{'worker_id':'W','start_date':'2026-02-01','end_date':'2026-01-31'}],
                'child_in_need_plans':[{'start_date':'2026-02-01','end_date':'2026-01-31'}],
                'child_and_family_assessments':[{'start_date':'2026-02-01','authorisation_date':'2026-01-31'}]""");
        PracticeRecord record = item.record().orElseThrow();

        assertThat(Adapting.all(item))
                .containsExactly(
                        "bad-order /0/social_care_episodes/0/closure_date 1:90"
                                + " a day on or after the start; the closure was left out",
                        "bad-order /0/social_care_episodes/0/care_worker_details/0/end_date 2:78"
                                + " a day on or after the start; the end was left out",
                        "bad-order /0/social_care_episodes/0/child_in_need_plans/0/end_date 3:62"
                                + " a day on or after the start; the end was left out",
                        "note contradictory-dates"
                                + " /0/social_care_episodes/0/child_and_family_assessments/0/authorisation_date 4:81"
                                + " a day on or after the start; both days were kept");
        assertThat(record.journey().episodes().get(0).closure()).isEmpty();
        assertThat(record.team().leadAllocations().get(0).interval().until()).isEmpty();
        assertThat(record.plans().get(0).interval().orElseThrow().until()).isEmpty();
        assertThat(record.plans().get(0).agreedOn()).isPresent();
        assertThat(record.journey().assessments().get(0).authorisedOn().orElseThrow())
                .hasToString("2026-01-31");
    }

    @Test
    void takesOneDayForAWholeInterval() {
        assertThat(Adapting.all(episode("'referral_date':'2026-02-01','closure_date':'2026-02-01',"
                        + "'child_and_family_assessments':[{'start_date':'2026-02-01',"
                        + "'authorisation_date':'2026-02-01'}]")))
                .isEmpty();
    }

    @Test
    void holdsAnEndWhoseStartIsNotKnown() {
        PracticeRecord record = episode(
                        "'closure_date':'2026-01-31'," + "'child_in_need_plans':[{'end_date':'2026-01-31'},{}]")
                .record()
                .orElseThrow();

        assertThat(record.journey().episodes().get(0).closure().orElseThrow().on())
                .hasToString("2026-01-31");
        assertThat(record.plans().get(0).interval().orElseThrow().until().orElseThrow())
                .hasToString("2026-01-31");
        assertThat(record.plans().get(0).agreedOn()).isEmpty();
        assertThat(record.plans().get(1).interval()).isEmpty();
    }

    @Test
    void keepsAnUnknownCodeAndRefusesWordsInItsPlace() {
        AdaptedRecord item = episode("'referral_source':'X9','closure_date':'2026-01-31','closure_reason':'RC0'");
        PracticeRecord record = item.record().orElseThrow();

        assertThat(Adapting.all(item))
                .containsExactly(
                        "note unknown-code /0/social_care_episodes/0/referral_source 1:64"
                                + " a code that the format lists; this one was kept",
                        "note unknown-code /0/social_care_episodes/0/closure_reason 1:114"
                                + " a code that the format lists; this one was kept");
        assertThat(record.journey().referrals().get(0).source()).isEmpty();
        assertThat(record.journey()
                        .referrals()
                        .get(0)
                        .sourceOrigin()
                        .orElseThrow()
                        .code())
                .isEqualTo("X9");
        assertThat(record.journey().episodes().get(0).closure().orElseThrow().reason())
                .isEmpty();
        assertThat(record.journey()
                        .episodes()
                        .get(0)
                        .closure()
                        .orElseThrow()
                        .sourceReason()
                        .orElseThrow()
                        .code())
                .isEqualTo("RC0");
        assertThat(Adapting.all(episode("'referral_source':'her aunt rang','closure_reason':'12345678901'")))
                .containsExactly(
                        "bad-value /0/social_care_episodes/0/referral_source 1:64 a code of 1 to 10 letters and digits",
                        "bad-value /0/social_care_episodes/0/closure_reason 1:97 a code of 1 to 10 letters and digits");
    }

    @Test
    void leavesOutAReasonWithoutAClosure() {
        AdaptedRecord item = episode("'closure_reason':'RC7'");

        assertThat(Adapting.all(item))
                .containsExactly("together /0/social_care_episodes/0/closure_reason 1:63"
                        + " to stand beside a day of closure; it was left out");
        assertThat(item.record().orElseThrow().journey().episodes().get(0).closure())
                .isEmpty();
    }

    @Test
    void leavesOutAnAllocationWithoutAWorker() {
        AdaptedRecord item = episode("'care_worker_details':[{'start_date':'2026-01-05'}]");

        assertThat(Adapting.all(item))
                .containsExactly("required /0/social_care_episodes/0/care_worker_details/0/worker_id 1:69"
                        + " the id of the worker; the allocation was left out");
        assertThat(item.record().orElseThrow().team().holdsNothing()).isTrue();
    }

    @Test
    void standsInForTheIdOfAChildThatHasNone() {
        List<AdaptedRecord> items = Adapting.dfe("[{},{'la_child_id':' '},{'la_child_id':7}]");

        assertThat(items)
                .flatExtracting(Adapting::all)
                .containsExactly(
                        "required /0/la_child_id 1:2 the id of the child; its place in the source stands in for it",
                        "required /1/la_child_id 1:5 the id of the child; its place in the source stands in for it",
                        "required /2/la_child_id 1:25 the id of the child; its place in the source stands in for it",
                        "wrong-type /2/la_child_id 1:40 a text");
        assertThat(items)
                .extracting(item -> item.record().orElseThrow().id() + " "
                        + item.record().orElseThrow().family().members().get(0).id())
                .containsExactly("record-at-1 child-at-1", "record-at-2 child-at-2", "record-at-3 child-at-3");
    }

    @Test
    void notesAChildThatComesTwice() {
        List<AdaptedRecord> items = Adapting.dfe("[{'la_child_id':'F'},{'la_child_id':'G'},{'la_child_id':'F'}]");

        assertThat(items)
                .extracting(item -> item.record().orElseThrow().id().value())
                .containsExactly("record-1", "record-2", "record-1");
        assertThat(items)
                .flatExtracting(Adapting::all)
                .containsExactly("duplicate-id /2/la_child_id 1:57 each child once");
    }
}
