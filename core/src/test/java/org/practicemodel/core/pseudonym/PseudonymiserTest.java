package org.practicemodel.core.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;

class PseudonymiserTest {

    private static final byte[] SECRET = "sixteen bytes ok".getBytes(StandardCharsets.UTF_8);
    private static final Pseudonymiser PSEUDONYMISER = Pseudonymiser.withSecret(SECRET);

    private static String compact(String json) {
        return json.replaceAll("\n *", "");
    }

    /** The digits are those of an HMAC-SHA-256 over the type, a zero byte and the id, as any other tool computes them. */
    @Test
    void keysIdsAndLeavesNamesAndWordsOutOfTheRecordOfAFamily() {
        PracticeRecord record = PracticeJson.reader().read("""
                {"format":"practice-record/1","id":"r-1","edition":"leeds/current",
                "family":{"members":[{"id":"ava","role":"child","name":"Ava Example","bornOn":"2015-03",
                "household":[{"household":"12-high-street","interval":{"from":"2024-01-02"}}],
                "sourceRole":{"system":"anytown-lists","code":"CH1"},
                "provenance":{"sourceSystem":"anytown-cases","path":"/children/4711","recordedOn":"2024-01-03",
                "authorRole":"social-worker"}}]},
                "team":{"agencies":[{"id":"104-school","kind":"anytown:academy","name":"Example Academy"}],
                "workers":[{"id":"w-9","agency":"104-school","role":"teacher","name":"Bea Example",
                "provenance":{"sourceSystem":"anytown-cases"}}]},
                "plans":[{"id":"plan-1","kind":"child-in-need","subjects":["ava"]}],
                "outcomeMeasures":[{"id":"measure-1","instrument":"questionnaire","ratedBy":{"worker":"w-9"},
                "value":7.50,"unit":"points","statement":{"words":"Much better."}}],
                "rationales":[{"id":"why-1","rules":["P07-R2"],"about":["plan-1"],"by":"team-manager",
                "on":"2026-02-03","words":"Ava asked to wait."}],
                "extensions":{"anytown:ward":"North"}}
                """).orElseThrow();

        assertThat(PracticeJson.writer().write(PSEUDONYMISER.pseudonymise(record)))
                .isEqualTo(compact("""
                {"format":"practice-record/1","id":"record-60402f22ebc806a8","edition":"leeds/current",
                "family":{"members":[{"id":"person-5290848639fba85e","role":"child","bornOn":"2015-03",
                "household":[{"household":"household-6a0de699baf80c43","interval":{"from":"2024-01-02"}}],
                "provenance":{"recordedOn":"2024-01-03","authorRole":"social-worker"}}]},
                "team":{"agencies":[{"id":"agency-22b0d0e147961cee","kind":"anytown:academy"}],
                "workers":[{"id":"worker-bd1761be6d6e3165","agency":"agency-22b0d0e147961cee","role":"teacher"}]},
                "plans":[{"id":"plan-4e32957b6cb8ce74","kind":"child-in-need","subjects":["person-5290848639fba85e"]}],
                "outcomeMeasures":[{"id":"outcome-measure-9b11af50355aa8f9","instrument":"questionnaire",
                "ratedBy":{"worker":"worker-bd1761be6d6e3165"},"value":7.50,"unit":"label-24e21bae25f2fca9",
                "statement":{"words":"[words left out]"}}],
                "rationales":[{"id":"rationale-f125e03264df6bbf","rules":["P07-R2"],
                "about":["plan-4e32957b6cb8ce74"],"by":"team-manager","on":"2026-02-03","words":"[words left out]"}]}
                """));
    }

    @Test
    void keepsOneWorkerAndOneFamilyTheSameInTheRecordsOfWorkersAndTeams() {
        WorkerRecord worker = PracticeJson.workerReader().read("""
                {"format":"worker-record/1","id":"wr-1","worker":"w-9",
                "sessions":[{"id":"s-1","on":"2026-05-12","families":["r-1"]}],
                "observations":[{"id":"o-1","scale":{"name":"five steps","lowest":1,"highest":5},
                "reflection":"I went too fast."}]}
                """).orElseThrow();
        TeamRecord team = PracticeJson.teamReader().read("""
                {"format":"team-record/1","id":"tr-1",
                "requirement":{"roles":[{"role":"team-manager","atLeast":1}],"source":"Anytown's own plan"},
                "memberships":[{"id":"m-1","role":"team-manager","worker":"w-9","interval":{"from":"2025-01-02"}}]}
                """).orElseThrow();

        assertThat(PracticeJson.writer().write(PSEUDONYMISER.pseudonymise(worker)))
                .isEqualTo(compact("""
                {"format":"worker-record/1","id":"worker-record-2026ded9f8e14d50","worker":"worker-bd1761be6d6e3165",
                "sessions":[{"id":"supervision-session-feec3202ce6c4456","on":"2026-05-12",
                "families":["record-60402f22ebc806a8"]}],
                "observations":[{"id":"skill-observation-3dcfb5ce6c807974",
                "scale":{"name":"label-ff9c22aa841c3e91","lowest":1,"highest":5},
                "reflection":"[words left out]"}]}
                """));
        assertThat(PracticeJson.writer().write(PSEUDONYMISER.pseudonymise(team)))
                .isEqualTo(compact("""
                {"format":"team-record/1","id":"team-record-da4f2347288928ce",
                "requirement":{"roles":[{"role":"team-manager","atLeast":1}],"source":"[words left out]"},
                "memberships":[{"id":"team-membership-8389d62e017be657","role":"team-manager",
                "worker":"worker-bd1761be6d6e3165","interval":{"from":"2025-01-02"}}]}
                """));
    }

    /** Where a record names what it does not hold, the copy names nothing that it holds either. */
    @Test
    void keysAReferenceThatLeadsNowhere() {
        PracticeRecord record = PracticeRecord.builder()
                .id(RecordId.of("r-1"))
                .addRationales(PracticeRationale.builder()
                        .id(RationaleId.of("why-1"))
                        .addRules(RuleCode.of("P07-R2"))
                        .addAbout(EntryId.of("nowhere"))
                        .by(RoleCode.of("team-manager"))
                        .on(LocalDate.of(2026, 2, 3))
                        .words("Invented.")
                        .build())
                .build();

        assertThat(PSEUDONYMISER.pseudonymise(record).rationales().get(0).about())
                .containsExactly(EntryId.of("entry-e69656af797ef2d7"));
    }

    @Test
    void keepsAPlaceThatStillSaysWhen() {
        PracticeRecord record = PracticeRecord.builder()
                .id(RecordId.of("r-1"))
                .provenance(Provenance.builder()
                        .path("/children/4711")
                        .recordedOn(LocalDate.of(2026, 2, 3))
                        .build())
                .build();

        assertThat(PSEUDONYMISER.pseudonymise(record).provenance())
                .contains(Provenance.builder()
                        .recordedOn(LocalDate.of(2026, 2, 3))
                        .build());
    }

    @Test
    void copiesTheSecret() {
        byte[] secret = SECRET.clone();
        Pseudonymiser pseudonymiser = Pseudonymiser.withSecret(secret);
        secret[0]++;
        PracticeRecord record = PracticeRecord.builder().id(RecordId.of("r-1")).build();

        assertThat(pseudonymiser.pseudonymise(record)).isEqualTo(PSEUDONYMISER.pseudonymise(record));
    }

    @Test
    void asksForASecretThatIsLongEnoughAndNeverShowsIt() {
        assertThat(SECRET).hasSize(Pseudonymiser.SHORTEST_SECRET);
        assertThatThrownBy(() -> Pseudonymiser.withSecret(new byte[15]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A secret for pseudonyms has at least 16 bytes, this one has 15");
        assertThat(PSEUDONYMISER).hasToString("Pseudonymiser");
    }
}
