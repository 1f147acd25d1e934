package org.practicemodel.principles.rendering;

import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.rule;
import static org.practicemodel.principles.testing.Invented.threshold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.testing.Family;
import org.practicemodel.principles.testing.Invented;
import org.practicemodel.principles.testing.Story;

/** Reports of many findings. */
final class Many {

    private static final Messages WORDING = Messages.beside(Invented.class, "many");
    private static final int SEEN = 5;
    private static final int NOT_HELD = 45;
    private static final int ALL = 70;

    private static final List<String> THINGS = List.of(
            "formulations",
            "visits",
            "what the child said",
            "contributions of the family",
            "decisions and who took part in them",
            "which agencies are involved",
            "meetings of the family",
            "shared documents",
            "help",
            "education",
            "reviews and who was asked",
            "what changed and who says so");

    private Many() {}

    /** A national return knows little: a few findings are seen, and the source has no place for most. */
    static AdherenceReport ofAThinSource() {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < ALL; i++) {
            int number = i;
            rules.add(answering(
                    rule("P" + (11 + i / 10) + "-R" + (1 + i % 10))
                            .thresholds(List.of(threshold("plan.reviewMaxDays", 20)))
                            .build(),
                    view -> outcome(view, number)));
        }
        return AdherenceChecker.of(PracticeModels.leeds())
                .withBooks(new RuleBook("many", rules, WORDING))
                .check(Family.record(), day("2026-03-02"))
                .withInput("children.json", 0);
    }

    private static Outcome outcome(RecordView view, int number) {
        Evidence evidence =
                Evidence.supports(view, view.record().team().leadAllocations().get(0));
        if (number < SEEN) {
            return new Outcome.Met(
                    List.of(
                            Phrase.of("shown")
                                    .with("since", day("2026-01-05"))
                                    .with("what", "one plan for the children who live together"),
                            Phrase.of("more")),
                    List.of(evidence),
                    false,
                    List.of(),
                    List.of());
        }
        if (number < SEEN + NOT_HELD) {
            return Outcomes.sourceDoesNotHold(
                    Phrase.of("notHeld").with("what", THINGS.get(number % THINGS.size())), List.of(evidence));
        }
        return Outcomes.notApplicable(
                Phrase.of("apart").with("what", THINGS.get(number % (THINGS.size() / 2))), List.of());
    }

    /** The findings of the rules that are shipped, in full and again and again, until there are so many. */
    static AdherenceReport of(int findings) {
        AdherenceReport story = AdherenceChecker.of(PracticeModels.leeds()).check(Story.record(), day("2026-03-02"));
        List<Finding> inFull = story.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        return new AdherenceReport(
                RecordSubject.FAMILY,
                story.record(),
                story.asOf(),
                story.model(),
                story.modelUsed(),
                story.input(),
                Stream.generate(() -> inFull)
                        .flatMap(List::stream)
                        .limit(findings)
                        .toList(),
                List.of(),
                List.of());
    }
}
