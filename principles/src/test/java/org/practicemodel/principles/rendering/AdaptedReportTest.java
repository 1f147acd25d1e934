package org.practicemodel.principles.rendering;

import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.book;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.otherwise;
import static org.practicemodel.principles.testing.Invented.rule;
import static org.practicemodel.principles.testing.Invented.threshold;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.testing.Golden;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.LeedsModels;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.testing.Family;

/** A report under the model of an invented council, as people and programs are shown it. */
class AdaptedReportTest {

    private static final Golden KEPT = Golden.beside(AdaptedReportTest.class);

    /** The council's own titles, order, limit, standing, principle and element, and a rule that it does not use. */
    private static final String ANYTOWN = """
            {
              "format": "model-definition/1",
              "id": "anytown/2026",
              "extends": "leeds/current",
              "title": "The Anytown Way",
              "when": "since September 2026",
              "documents": [{"name": "Anytown plan", "title": "What we promise", "kind": "GUIDANCE"}],
              "titles": [
                {"part": "PRINCIPLE", "id": "transparent", "title": "Nothing behind anybody's back"},
                {"part": "ELEMENT", "id": "family-led-practice", "title": "Families in the lead"}
              ],
              "order": [{"part": "PRINCIPLE", "ids": ["transparent", "anytown:at-home-in-your-language"]}],
              "principles": [
                {
                  "id": "anytown:at-home-in-your-language",
                  "title": "At home in your language",
                  "sourceWords": "We speak with you in the language in which you feel at home.",
                  "citations": [{"document": "Anytown plan", "place": "page 2"}]
                }
              ],
              "standings": [{"rule": "P07-R2", "standing": "KEY", "reason": "Families asked for it."}],
              "thresholds": [{"key": "share.workingDays", "value": 5}],
              "notUsed": [{"part": "RULE", "id": "P02-R5", "reason": "We ask in a yearly survey."}]
            }
            """;

    private static AdherenceReport report() {
        return AdherenceChecker.of(LeedsModels.known().read(ANYTOWN).orElseThrow())
                .withBooks(book(
                        answering(
                                rule("P07-R2")
                                        .principles(List.of(LeedsPrinciples.TRANSPARENT))
                                        .thresholds(List.of(threshold("share.workingDays", 10)))
                                        .build(),
                                view -> otherwise()),
                        answering(
                                rule("P02-R1")
                                        .principles(List.of(LeedsPrinciples.RELATIONSHIP_BASED))
                                        .build(),
                                view -> met()),
                        answering(
                                rule("P02-R5")
                                        .principles(List.of(LeedsPrinciples.RELATIONSHIP_BASED))
                                        .build(),
                                view -> met())))
                .check(Family.record(), day("2026-03-02"));
    }

    @Test
    void saysInEveryFormUnderWhichModelItWasMade() throws Exception {
        String json = Reports.json().render(report());

        KEPT.assertKept("adapted.txt", Reports.text().render(report(), Locale.UK));
        KEPT.assertKept("adapted.md", Reports.markdown().render(report(), Locale.UK));
        KEPT.assertKept("adapted.html", Reports.html().render(report(), Locale.UK));
        KEPT.assertKept("adapted.json", json + "\n");
        JsonRendererTest.assertValid(json);
    }
}
