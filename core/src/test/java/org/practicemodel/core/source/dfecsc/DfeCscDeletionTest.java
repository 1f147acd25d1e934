package org.practicemodel.core.source.dfecsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.journey.Assessment;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.source.AdaptedRecord;
import org.practicemodel.core.source.Adapting;

/** What was marked as deleted, at every level of the format, is not carried and reaches nothing that is derived. */
class DfeCscDeletionTest {

    private static final String NOTHING = "nothing; this was deleted at its source";

    /** A child with one of everything, in which one object is marked. */
    private static AdaptedRecord withDeleted(String object, String marker) {
        String child = """
                [{'la_child_id':'F',
                'child_details':{'date_of_birth':'2015-03-27'@details},
                'health_and_wellbeing':{'sdq_assessments':[{'date':'2026-01-01','score':1}]@health},
                'social_care_episodes':[{'social_care_episode_id':'E','referral_date':'2026-01-02',
                'care_worker_details':[{'worker_id':'W','start_date':'2026-01-03'}],
                'child_and_family_assessments':[{'start_date':'2026-01-04'@assessment}],
                'child_in_need_plans':[{'start_date':'2026-01-05'@cin}],
                'section_47_assessments':[{'icpc_date':'2026-01-06'@s47}],
                'child_protection_plans':[{'start_date':'2026-01-07'@cp}],
                'child_looked_after_placements':[{'start_date':'2026-01-08'@stay}],
                'adoption':{'matched_date':'2026-01-09'@adoption},
                'care_leavers':{'contact_date':'2026-01-10'@leaver}
                @episode}]@child}]""";
        return Adapting.only(Adapting.dfe(
                child.replace("@" + object + "}", ",'purge':" + marker + "}").replaceAll("@[a-z0-9]+", "")));
    }

    private static PracticeRecord recordWithout(String object) {
        return withDeleted(object, "true").record().orElseThrow();
    }

    private static List<String> leftBehind(String object) {
        return Adapting.all(withDeleted(object, "true"));
    }

    @ParameterizedTest
    @CsvSource({
        "child, /0, 1:2",
        "details, /0/child_details, 2:17",
        "health, /0/health_and_wellbeing, 3:24",
        "episode, /0/social_care_episodes/0, 4:25",
        "assessment, /0/social_care_episodes/0/child_and_family_assessments/0, 6:33",
        "cin, /0/social_care_episodes/0/child_in_need_plans/0, 7:24",
        "s47, /0/social_care_episodes/0/section_47_assessments/0, 8:27",
        "cp, /0/social_care_episodes/0/child_protection_plans/0, 9:27",
        "stay, /0/social_care_episodes/0/child_looked_after_placements/0, 10:34",
        "adoption, /0/social_care_episodes/0/adoption, 11:12",
        "leaver, /0/social_care_episodes/0/care_leavers, 12:16"
    })
    void saysThatItWasDeletedAndNothingElseAboutIt(String object, String pointer, String at) {
        assertThat(Adapting.notable(withDeleted(object, "true")))
                .containsExactly("note deleted-at-source " + pointer + " " + at + " " + NOTHING);
        assertThat(leftBehind(object)).noneMatch(line -> line.contains(pointer + "/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "child",
                "details",
                "health",
                "episode",
                "assessment",
                "cin",
                "s47",
                "cp",
                "stay",
                "adoption",
                "leaver"
            })
    void keepsWhatIsMarkedAsNotDeleted(String object) {
        AdaptedRecord kept = withDeleted(object, "false");

        assertThat(Adapting.notable(kept)).isEmpty();
        assertThat(kept.record()).isEqualTo(withDeleted("nothing", "true").record());
        assertThat(kept.record()).isPresent();
    }

    @Test
    void carriesNothingOfADeletedChild() {
        AdaptedRecord item = withDeleted("child", "true");

        assertThat(item.record()).isEmpty();
        assertThat(item.hasProblems()).isFalse();
        assertThat(item).hasToString("item 0 not read, problems: 0, notes: 1");
        assertThat(Adapting.all(item)).hasSize(1);
    }

    @Test
    void keepsTheEpisodesWhereTheDetailsWereDeleted() {
        PracticeRecord whole = withDeleted("nothing", "true").record().orElseThrow();
        PracticeRecord record = recordWithout("details");

        assertThat(record.family().members()).singleElement().satisfies(child -> {
            assertThat(child.bornOn()).isEmpty();
            assertThat(child.dueOn()).isEmpty();
        });
        assertThat(record.journey()).isEqualTo(whole.journey());
        assertThat(record.team()).isEqualTo(whole.team());
        assertThat(record.plans()).isEqualTo(whole.plans());
    }

    @Test
    void dropsAnEpisodeWithEverythingInIt() {
        PracticeRecord record = recordWithout("episode");

        assertThat(record.journey().holdsNothing()).isTrue();
        assertThat(record.team().holdsNothing()).isTrue();
        assertThat(record.plans()).isEmpty();
        assertThat(record.family().members()).hasSize(1);
    }

    @Test
    void dropsSingleObjects() {
        assertThat(recordWithout("assessment").journey().assessments()).isEmpty();
        assertThat(recordWithout("cin").plans())
                .extracting(plan -> plan.kind().value())
                .containsExactly("child-protection");
        assertThat(recordWithout("cp").plans())
                .extracting(plan -> plan.kind().value())
                .containsExactly("child-in-need");
        assertThat(recordWithout("s47").journey().protectionConferences()).isEmpty();
        assertThat(recordWithout("stay").journey().levelsOfHelp()).isEmpty();
    }

    @Test
    void doesNotJoinTwoStaysOverADeletedOne() {
        PracticeRecord record = Adapting.record(Adapting.dfe("""
                [{'la_child_id':'F','social_care_episodes':[{'child_looked_after_placements':[
                {'start_date':'2026-01-01','end_date':'2026-01-10'},
                {'start_date':'2026-01-11','end_date':'2026-01-20','purge':true},
                {'start_date':'2026-01-21','end_date':'2026-01-31'}]}]}]"""));

        assertThat(record.journey().levelsOfHelp())
                .extracting(level -> level.interval().from().orElseThrow() + "/"
                        + level.interval().until().orElseThrow())
                .containsExactly("2026-01-01/2026-01-10", "2026-01-21/2026-01-31");
    }

    @Test
    void numbersTheRestAsIfTheDeletedHadNotBeenThere() {
        PracticeRecord record = Adapting.record(Adapting.dfe("""
                [{'la_child_id':'F','social_care_episodes':[
                {'referral_date':'2025-01-01','care_worker_details':[{'worker_id':'GONE'}],'purge':true},
                {'child_and_family_assessments':[{'purge':true,'start_date':'x'},{'start_date':'2026-01-04'}],
                'care_worker_details':[{'worker_id':'W'}]}]}]"""));

        assertThat(record.journey().assessments())
                .extracting(Assessment::toString)
                .containsExactly("Assessment assessment-1");
        assertThat(record.team().workers()).singleElement().hasToString("Worker worker-1");
        assertThat(record.journey().episodes()).singleElement().hasToString("Episode episode-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'true'", "'false'", "'no'", "1", "0", "null", "{}", "['false']"})
    void takesAMarkerThatIsNeitherTrueNorFalseForTrue(String marker) {
        AdaptedRecord item = withDeleted("s47", marker);

        assertThat(item.record().orElseThrow().journey().protectionConferences())
                .isEmpty();
        assertThat(Adapting.notable(item))
                .containsExactly(
                        "note deleted-at-source /0/social_care_episodes/0/section_47_assessments/0 8:27 " + NOTHING,
                        "wrong-type /0/social_care_episodes/0/section_47_assessments/0/purge 8:61"
                                + " true or false; what it stands in was taken for deleted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'purge':true,'purge':false", "'purge':false,'purge':true"})
    void dropsWhatIsMarkedTwiceAndOnceAsDeleted(String markers) {
        AdaptedRecord item = Adapting.only(Adapting.dfe("[{'la_child_id':'F'," + markers + "}]"));

        assertThat(item.record()).isEmpty();
        assertThat(Adapting.all(item)).containsExactly("note deleted-at-source /0 1:2 " + NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'child_details':{'date_of_birth':'2015-03-27'},'child_details':{'purge':true}",
                "'child_details':{'purge':true},'child_details':{'date_of_birth':'2015-03-27'}"
            })
    void dropsASectionThatStandsTwiceAndIsOnceMarkedAsDeleted(String details) {
        AdaptedRecord item = Adapting.only(Adapting.dfe("[{'la_child_id':'F'," + details + "}]"));

        assertThat(item.record().orElseThrow().family().members().get(0).bornOn())
                .isEmpty();
        assertThat(item.problems())
                .extracting(problem -> problem.code().text())
                .containsExactlyInAnyOrder("deleted-at-source", "duplicate-property");
    }

    @Test
    void doesNotCountADeletedChildAmongThoseWithTheSameId() {
        List<AdaptedRecord> items = Adapting.dfe("[{'la_child_id':'F','purge':true},{'la_child_id':'F'}]");

        assertThat(Adapting.all(items.get(1))).isEmpty();
        assertThat(items.get(1).record().orElseThrow()).hasToString("PracticeRecord record-1");
    }
}
