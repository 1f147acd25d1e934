package org.practicemodel.core.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.ModelPart;
import org.practicemodel.core.vocabulary.NotUsed;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.RuleStanding;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;

/** What an authority may leave out while a rule stays that is always asked, and by which codes it names rules. */
class LeavingOutTest {

    private static final EvidenceNeed NEED =
            new EvidenceNeed(RecordType.FORMULATIONS, "factors", Effort.FACT, WhoCanAct.WORKER);

    /** A rule that is always asked and serves two principles, and one that had another code before. */
    private static final KnownModels KNOWN = KnownModels.of(
            List.of(new RuleBook(
                    "anytown-floors",
                    List.of(
                            new Silent(LeedsDescriptors.of("P08-R1", "always", LeedsPrinciples.TRANSPARENT)
                                    .principles(
                                            List.of(LeedsPrinciples.TRANSPARENT, LeedsPrinciples.ALWAYS_WORKING_WITH))
                                    .standing(Standing.KEY)
                                    .floor(Standing.SUPPORTING)
                                    .addNeeds(NEED)
                                    .build()),
                            new Silent(LeedsDescriptors.of("P08-R2", "renamed", LeedsPrinciples.TRANSPARENT)
                                    .addFormerCodes(RuleCode.of("P09-R9"))
                                    .addNeeds(NEED)
                                    .build())),
                    Messages.beside(RuleBook.class, "kernel"))),
            Set.of());

    private static NotUsed principle(String id) {
        return new NotUsed(ModelPart.PRINCIPLE, id, "Done in another way");
    }

    private static ModelAdaptation without(String id, String extended, NotUsed... parts) {
        return Anytown.extending(id, extended).notUsed(Arrays.asList(parts)).build();
    }

    private static List<String> problems(KnownModels known, ModelAdaptation adaptation) {
        return known.effective(adaptation).problems().stream()
                .map((Problem problem) -> problem.code() + " " + problem.pointer() + ": " + problem.expected())
                .toList();
    }

    @Test
    void eitherPrincipleOfARuleThatIsAlwaysAskedMayGoWhileTheOtherKeepsItAsked() {
        assertThat(problems(KNOWN, without("anytown/2026", "leeds/current", principle("transparent"))))
                .isEmpty();
        assertThat(problems(KNOWN, without("anytown/2026", "leeds/current", principle("always-working-with"))))
                .isEmpty();
    }

    @Test
    void bothPrinciplesOfARuleThatIsAlwaysAskedMayNotGoTogether() {
        assertThat(problems(
                        KNOWN,
                        without(
                                "anytown/2026",
                                "leeds/current",
                                principle("transparent"),
                                principle("strength-focussed"),
                                principle("always-working-with"))))
                .containsExactly(
                        "BAD_VALUE /notUsed/0/id: a part that can be left out; always asked: P08-R1",
                        "BAD_VALUE /notUsed/2/id: a part that can be left out; always asked: P08-R1");
    }

    @Test
    void whatTheExtendedDefinitionLeavesOutCountsToo() {
        KnownModels known = KNOWN.and(without("anytown/2026", "leeds/current", principle("transparent")));

        assertThat(problems(known, without("anytown/2027", "anytown/2026", principle("always-working-with"))))
                .containsExactly("BAD_VALUE /notUsed/0/id: a part that can be left out; always asked: P08-R1");
    }

    @Test
    void theRuleItselfAndItsElementMayNotGo() {
        assertThat(problems(
                        KNOWN,
                        without(
                                "anytown/2026",
                                "leeds/current",
                                new NotUsed(ModelPart.RULE, "P08-R1", "Done in another way"),
                                new NotUsed(ModelPart.ELEMENT, "transparent", "Not an element"))))
                .containsExactly(
                        "BAD_VALUE /notUsed/0/id: a part that can be left out; always asked: P08-R1",
                        "BROKEN_REFERENCE /notUsed/1/id: the id of an element of the extended definition, or one added here");
    }

    @Test
    void aFormerCodeIsRefusedWithTheCodeThatTheRuleHasNow() {
        ModelAdaptation adaptation = Anytown.extending("anytown/2026", "leeds/current")
                .addStandings(
                        new RuleStanding(RuleCode.of("P09-R9"), Standing.KEY, "It decides here"),
                        new RuleStanding(RuleCode.of("P09-R8"), Standing.KEY, "Nobody knows it"))
                .addNotUsed(
                        new NotUsed(ModelPart.RULE, "P09-R9", "Done in another way"),
                        new NotUsed(ModelPart.RULE, "P09-R8", "Nobody knows it"))
                .build();

        assertThat(problems(KNOWN, adaptation))
                .containsExactly(
                        "BROKEN_REFERENCE /notUsed/0/id: the code of a rule; the one that was this before is now P08-R2",
                        "BROKEN_REFERENCE /notUsed/1/id: the code of a rule",
                        "BROKEN_REFERENCE /standings/0/rule: the code of a rule; the one that was this before is now P08-R2",
                        "BROKEN_REFERENCE /standings/1/rule: the code of a rule");
    }

    private record Silent(RuleDescriptor descriptor) implements Rule {

        @Override
        public Outcome evaluate(RecordView view) {
            return Outcomes.notRecorded(Phrase.of("kernel.notUsed").with("reason", Optional.empty()), List.of());
        }
    }
}
