package org.practicemodel.principles.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.practicemodel.core.extension.ExtensionKey;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.rule.testing.RecordEdits;
import org.practicemodel.core.team.Agency;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.AgencyKind;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.principles.AdherenceChecker;

/**
 * The laws that every rule about families keeps, looked at for one record. A rule that judges people by what is not written,
 * or that answers better when less is known, breaks one of them.
 */
final class RuleLaws {

    private final AdherenceChecker checker;
    private final List<Rule> rules;
    private final PracticeRecord record;
    private final LocalDate asOf;
    private final Map<Rule, Outcome> outcomes;
    private final List<String> broken = new ArrayList<>();

    RuleLaws(AdherenceChecker checker, List<Rule> rules, PracticeRecord record, LocalDate asOf) {
        this.checker = checker;
        this.rules = rules;
        this.record = record;
        this.asOf = asOf;
        this.outcomes = outcomes(record);
    }

    /** Returns every law that a rule does not keep for this record. */
    List<String> broken() {
        outcomes.forEach(this::answersAlike);
        outcomes.forEach(this::pointsAtWhatIsThere);
        outcomes.forEach(this::lacksWhatItNeeds);
        outcomes.forEach(this::advisesOnly);
        outcomes.forEach(this::isNotMetWithLessSupport);
        outcomes.forEach(this::isNoWorseWithLessAgainst);
        isNotMetWithFewerReasons();
        blamesNobodyForSilence();
        judgesNothingInAnEmptyRecord();
        isBlindToWhatNoRuleReads();
        isBlindToOrder();
        isBlindToWhatWasNotKnown();
        return List.copyOf(broken);
    }

    private void answersAlike(Rule rule, Outcome outcome) {
        require(outcome.equals(outcome(rule, record)), rule, "answers the same each time");
    }

    private void pointsAtWhatIsThere(Rule rule, Outcome outcome) {
        for (Evidence evidence : outcome.evidence()) {
            JsonNode there = RecordEdits.at(record, evidence.pointer());
            boolean itself =
                    evidence.id().map(there.path("id").asText()::equals).orElse(true);
            require(!there.isMissingNode() && itself, rule, "points at what is there, at " + evidence.pointer());
        }
    }

    private void lacksWhatItNeeds(Rule rule, Outcome outcome) {
        require(
                !(outcome instanceof Outcome.NotEnoughEvidence unsaid)
                        || rule.descriptor().needs().stream()
                                .map(EvidenceNeed::type)
                                .toList()
                                .containsAll(unsaid.lacks()),
                rule,
                "lacks only what it says that it needs");
    }

    private void advisesOnly(Rule rule, Outcome outcome) {
        require(
                !rule.descriptor().advisory() || outcome.verdict() != Verdict.NOT_MET,
                rule,
                "never says that the record shows otherwise, since it is advisory");
    }

    private void isNotMetWithLessSupport(Rule rule, Outcome outcome) {
        if (isUnmetOrUnsaid(outcome)) {
            for (String pointer : pointers(outcome, EvidenceRole.SUPPORTS)) {
                require(
                        outcome(rule, RecordEdits.without(record, pointer)).verdict() != Verdict.MET,
                        rule,
                        "is not seen once what supports it is taken away, at " + pointer);
            }
        }
    }

    private void isNoWorseWithLessAgainst(Rule rule, Outcome outcome) {
        if (outcome.verdict() != Verdict.NOT_MET) {
            for (String pointer : pointers(outcome, EvidenceRole.CONTRADICTS)) {
                require(
                        outcome(rule, RecordEdits.without(record, pointer)).verdict() != Verdict.NOT_MET,
                        rule,
                        "is no worse once what contradicts it is taken away, at " + pointer);
            }
        }
    }

    private void isNotMetWithFewerReasons() {
        for (PracticeRecord poorer : List.of(
                record.withRationales(), record.withSafetyExceptions(), record.withCoverage(Optional.empty()))) {
            outcomes(poorer)
                    .forEach((rule, after) -> require(
                            !isUnmetOrUnsaid(before(rule)) || after.verdict() != Verdict.MET,
                            rule,
                            "is not seen once reasons, exceptions or the coverage are taken away"));
        }
    }

    private void blamesNobodyForSilence() {
        outcomes(record.withCoverage(Optional.empty()))
                .forEach((rule, outcome) -> require(
                        outcome.verdict() != Verdict.NOT_MET
                                || !pointers(outcome, EvidenceRole.CONTRADICTS).isEmpty(),
                        rule,
                        "rests on a recorded fact where nothing is relied on to be recorded"));
    }

    private void judgesNothingInAnEmptyRecord() {
        outcomes(PracticeRecord.builder().id(record.id()).build())
                .forEach((rule, outcome) -> require(
                        outcome.verdict() == Verdict.NOT_ENOUGH_EVIDENCE || outcome.verdict() == Verdict.NOT_APPLICABLE,
                        rule,
                        "says nothing of an empty record"));
    }

    private void isBlindToWhatNoRuleReads() {
        List<Agency> agencies = new ArrayList<>(record.team().agencies());
        agencies.add(Agency.builder()
                .id(AgencyId.of("agency-that-nobody-names"))
                .kind(AgencyKind.SCHOOL)
                .build());
        Map<ExtensionKey, ExtensionValue> extensions = new LinkedHashMap<>(record.extensions());
        extensions.put(ExtensionKey.of("rule-testing:nothing"), ExtensionValue.of("Invented"));
        outcomes(record.withTeam(record.team().withAgencies(agencies)).withExtensions(extensions))
                .forEach((rule, outcome) ->
                        require(outcome.equals(before(rule)), rule, "changes nothing for facts that no rule reads"));
    }

    private void isBlindToOrder() {
        for (long seed = 1; seed <= 2; seed++) {
            same(RecordEdits.shuffled(record, seed), "changes nothing for another order of lists");
        }
    }

    private void isBlindToWhatWasNotKnown() {
        same(view(record).record(), "changes nothing for what was not known on the day");
    }

    private void same(PracticeRecord other, String law) {
        BiConsumer<Rule, Outcome> alike =
                (rule, outcome) -> require(summary(outcome).equals(summary(before(rule))), rule, law);
        outcomes(other).forEach(alike);
    }

    private Outcome before(Rule rule) {
        return Optional.ofNullable(outcomes.get(rule)).orElseThrow();
    }

    private Map<Rule, Outcome> outcomes(PracticeRecord known) {
        RecordView view = view(known);
        Map<Rule, Outcome> answers = new LinkedHashMap<>();
        rules.forEach(rule -> answers.put(rule, rule.evaluate(view)));
        return answers;
    }

    private Outcome outcome(Rule rule, PracticeRecord known) {
        return rule.evaluate(view(known));
    }

    private RecordView view(PracticeRecord known) {
        return checker.view(known, asOf);
    }

    private void require(boolean holds, Rule rule, String law) {
        if (!holds) {
            broken.add(rule.descriptor().code() + ", " + record.id() + " on " + asOf + ": " + law);
        }
    }

    private static boolean isUnmetOrUnsaid(Outcome outcome) {
        return outcome.verdict() == Verdict.NOT_MET || outcome.verdict() == Verdict.NOT_ENOUGH_EVIDENCE;
    }

    private static List<String> pointers(Outcome outcome, EvidenceRole role) {
        return outcome.evidence().stream()
                .filter(evidence ->
                        evidence.role() == role && !evidence.pointer().isEmpty())
                .map(Evidence::pointer)
                .distinct()
                .toList();
    }

    /** What the order of lists may not change: verdict, reason, whether begun, and which entries play which part. */
    private static String summary(Outcome outcome) {
        String reason =
                outcome instanceof Outcome.NotEnoughEvidence unsaid ? unsaid.reason() + " " + unsaid.lookAgainOn() : "";
        boolean begun = outcome instanceof Outcome.NotMet otherwise && otherwise.begun();
        List<String> parts = outcome.evidence().stream()
                .map(evidence -> evidence.id().orElse("-") + " " + evidence.role())
                .distinct()
                .sorted()
                .toList();
        return outcome.verdict() + " " + reason + " " + begun + " " + parts + " "
                + outcome.history().size();
    }
}
