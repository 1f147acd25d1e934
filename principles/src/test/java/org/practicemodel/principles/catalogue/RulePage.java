package org.practicemodel.principles.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.WhoMayChange;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.conformance.ConformanceAnswer;
import org.practicemodel.principles.conformance.ConformanceCase;
import org.practicemodel.principles.conformance.ConformanceCases;

/** The page about one rule: whose words, our reading, what is looked at, what it answers and when, limits, two examples. */
final class RulePage {

    private static final String CASES = "../src/main/resources/conformance/";

    private final Described described;
    private final RuleDescriptor rule;
    private final List<ConformanceCase> cases;
    private final StringBuilder page = new StringBuilder();

    private RulePage(Described described) {
        this.described = described;
        this.rule = described.rule();
        this.cases = ConformanceCases.of(rule.code());
    }

    static String of(Described described) {
        return new RulePage(described).text();
    }

    private String text() {
        line(CatalogueIndex.GENERATED);
        line("# " + rule.code() + ": " + described.says("statement"));
        line(standing() + " " + serves() + " It is about " + Described.report("about." + rule.about()) + ".");
        line("**Whose record.** " + whose());
        line("> " + rule.sourceWords() + "\n>\n> " + Described.basis(rule.principleBasis()));
        line("**Our reading.** " + described.says("ourReading"));
        line("**The question rests on** " + Described.basis(rule.testBasis()) + ".");
        line("## What is looked at");
        line(needs());
        line("## What it answers");
        line(answers());
        limits();
        line("## To explore");
        line("> " + described.says("prompt"));
        line("## Would be seen with");
        line(described.says("wouldMeet"));
        line("## Reasons");
        line(reasons());
        example("An example that is seen", Verdict.MET);
        example("An example that is not", rule.advisory() ? Verdict.NOT_ENOUGH_EVIDENCE : Verdict.NOT_MET);
        line("## Code");
        line(code());
        return page.toString().stripTrailing() + "\n";
    }

    private void line(String paragraph) {
        page.append(paragraph).append("\n\n");
    }

    private String standing() {
        if (rule.advisory()) {
            return "For information: it never shows otherwise.";
        }
        return rule.standing() == Standing.KEY ? "A key rule." : "A supporting rule.";
    }

    private String whose() {
        return switch (described.subject()) {
            case FAMILY ->
                "It looks at how the work with one family is recorded, and appears in the report of that family.";
            case WORKER ->
                "It looks at how the supervision and learning of one worker are recorded, and appears in the report of that"
                        + " worker, who sees it first. It never appears in the report of a family.";
            case TEAM ->
                "It looks at how one team is set up and what it does together, and appears in the report of that team. It never"
                        + " appears in the report of a family.";
        };
    }

    private String serves() {
        if (rule.principles().isEmpty()) {
            return "Element: *" + CatalogueIndex.title(rule.element()) + "*.";
        }
        return "Principle: "
                + rule.principles().stream()
                        .map(principle -> "*" + CatalogueIndex.title(principle) + "*")
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String needs() {
        List<String> rows = new ArrayList<>(List.of("| What | Takes | Who can add it |", "|---|---|---|"));
        for (EvidenceNeed need : rule.needs()) {
            rows.add("| " + what(need) + " | " + Described.report("effort." + need.effort()) + " | "
                    + Described.report("who." + need.whoCanAct()) + " |");
        }
        return String.join("\n", rows);
    }

    private static String what(EvidenceNeed need) {
        String key = "need." + need.type() + "." + need.field();
        String place = "`" + need.type() + "`, `" + need.field() + "`";
        return Described.reports().has(key) ? Described.report(key) + " (" + place + ")" : place;
    }

    private String answers() {
        Map<String, List<ConformanceCase>> byAnswer = new LinkedHashMap<>();
        cases.stream()
                .sorted(Comparator.comparing(
                                (ConformanceCase each) -> each.expect().verdict())
                        .thenComparing(each -> answer(each.expect()))
                        .thenComparing(ConformanceCase::name))
                .forEach(each -> byAnswer.computeIfAbsent(answer(each.expect()), answer -> new ArrayList<>())
                        .add(each));
        List<String> parts = new ArrayList<>();
        byAnswer.forEach((answer, pinned) -> parts.add("**" + answer + "**\n\n"
                + pinned.stream()
                        .map(each -> "- " + each.why() + " ([" + each.name() + "](" + CASES + rule.code() + "/"
                                + each.name() + ".json))")
                        .collect(Collectors.joining("\n"))));
        return String.join("\n\n", parts);
    }

    private static String answer(ConformanceAnswer answer) {
        String special = answer.begun() ? ".begun" : answer.withReason().orElse(false) ? ".withReason" : "";
        String verdict = Described.report("verdict." + answer.verdict() + special);
        return verdict
                + answer.reason()
                        .map(reason ->
                                ": " + reason.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .orElse("")
                + answer.sameAs().map(other -> ", since " + other + " asks it").orElse("");
    }

    private void limits() {
        if (rule.thresholds().isEmpty()) {
            return;
        }
        line("## Limits");
        List<String> rows =
                new ArrayList<>(List.of("| Key | What for | Who may change it | Rests on |", "|---|---|---|---|"));
        for (Threshold limit : rule.thresholds()) {
            rows.add("| `" + limit.key() + "` | " + amount(limit) + " | " + whoMayChange(limit) + " | "
                    + Described.basis(limit.basis()) + " |");
        }
        line(String.join("\n", rows));
    }

    private String amount(Threshold limit) {
        String amount = Described.reports()
                .text(Phrase.of("unit." + limit.unit()).with("count", limit.defaultValue()), Locale.UK);
        return described
                .wording()
                .text(
                        Phrase.of("limit." + limit.key()).with("amount", amount).with("count", limit.defaultValue()),
                        Locale.UK);
    }

    private static String whoMayChange(Threshold limit) {
        if (limit.whoMayChange() == WhoMayChange.LOCAL_AUTHORITY) {
            return "an authority, from " + limit.least() + " to " + limit.most();
        }
        return limit.whoMayChange() == WhoMayChange.PROFILE ? "a statutory profile" : "nobody: part of a dated source";
    }

    private String reasons() {
        if (rule.reasonEffect() == ReasonEffect.ANSWERS) {
            return "A recorded reason answers: the rule is then seen *with reason*, counted as such.";
        }
        return rule.reasonEffect() == ReasonEffect.SHOWN
                ? "A recorded reason is shown beside the finding and leaves it as it is."
                : "A recorded reason changes nothing here.";
    }

    /** The shortest record that shows the verdict is the easiest to read. */
    private void example(String heading, Verdict verdict) {
        Optional<ConformanceCase> shortest = cases.stream()
                .filter(each -> each.expect().verdict() == verdict)
                .filter(each ->
                        !each.expect().begun() && each.expect().withReason().isEmpty())
                .min(Comparator.comparing(
                                (ConformanceCase each) -> CaseText.record(each).length())
                        .thenComparing(ConformanceCase::name));
        shortest.ifPresent(each -> {
            line("## " + heading);
            line(each.why() + " Looked at on " + each.asOf() + ":");
            line(CaseText.said(each, described.wording()));
            line("<details><summary>The record</summary>\n\n```json\n" + CaseText.record(each) + "\n```\n\n</details>");
        });
    }

    private String code() {
        String former = rule.formerCodes().isEmpty()
                ? "It has had no other code."
                : "Before, it was "
                        + rule.formerCodes().stream().map(Object::toString).collect(Collectors.joining(", ")) + ".";
        String since = PracticeModels.find(rule.sinceEdition()).orElseThrow().title();
        return "`" + rule.code() + "`, `" + rule.slug() + "`, since `" + rule.sinceEdition() + "` (" + since + "). "
                + former;
    }
}
