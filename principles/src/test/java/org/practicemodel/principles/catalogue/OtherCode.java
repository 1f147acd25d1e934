package org.practicemodel.principles.catalogue;

import java.util.Map;

/** A code that is no rule: something that every report holds, a question that is not asked, or a code that is never used. */
record OtherCode(String title, String explanation) {

    static final Map<String, OtherCode> ALL = Map.of(
            "P04-R5",
            new OtherCode(
                    "Not asked: was there time to think when a family came back?",
                    "This code stands for thinking back when a family is referred again within a year. The question behind it:"
                            + " *What was not yet different last time?* A record has no place of its own for what was thought"
                            + " about an earlier referral, so a rule could only ever say that nothing can be seen. What"
                            + " earlier help taught is asked by [P04-R4](P04-R4.md), also of a family that came back. The"
                            + " code is used for nothing else."),
            "E3-R5",
            new OtherCode(
                    "Retired: nobody's wellbeing is a finding",
                    "This code stood for the wellbeing of workers. How somebody who works with families is doing is theirs"
                            + " to say and nobody's finding; no record, rule, report or export of this library knows it. The"
                            + " code is never used again."),
            "E5-R5",
            new OtherCode(
                    "In every report: formulation is shown under both labels",
                    "The rules P06-R1 to P06-R4 and P06-R7 serve the principle *Systemic, formulation driven and"
                            + " evidence-based* and the element *Rethink formulation process*. They are asked once. A report"
                            + " has a roll-up for the principle and one for the element; one fact is one finding."),
            "E6-R1",
            new OtherCode(
                    "In every report: all ten principles",
                    "Every report has a roll-up for each of the ten principles, also where nothing can be seen of one."
                            + " The question behind it: *Which principle is least visible here, and why?* Source: current"
                            + " guide ¶20."));

    String page(String code) {
        return CatalogueIndex.GENERATED + "\n\n# " + code + ": " + title + "\n\n" + explanation + "\n";
    }
}
