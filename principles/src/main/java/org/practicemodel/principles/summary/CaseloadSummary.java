package org.practicemodel.principles.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.principles.report.LabelName;

/**
 * What the rules answered about many records, in numbers that single out no family: for each group by rule and by principle.
 *
 * <p>It lets an authority look for practice that is uneven, such as whose views are missing where. It is about how work is
 * recorded, never about workers, teams or families, and it ranks nothing: groups stand in the order of their names.
 *
 * <p><b>What is shown.</b> A group with fewer than ten different records is not shown, not even its name. Of every other group
 * each number (of records, and of answers of one kind by one rule) is rounded down to whole tens, and left out below ten.
 * The row of a principle holds the sums of the numbers shown for its rules. There are no totals, neither over the kinds of
 * answer nor over the groups.
 *
 * <p><b>Why that keeps small numbers.</b> Hiding single numbers alone does not: what is left of a total gives them away.
 * Here a row has six counts, and of each count {@code c} a reader knows the tens {@code b}, so that {@code b ≤ c ≤ b + 9}.
 * They add up to the number {@code n} of records, which is the same for every rule and of which the tens are known too. With
 * {@code B} for the sum of a row's tens, {@code B ≤ n ≤ B + 54}. The least {@code n} that all rows leave, {@code L}, is thus a
 * multiple of ten and the greatest, {@code U}, ends in 4 or 9: at least five are possible. A count can be whatever lies between
 * the greater of {@code b} and {@code L - 45 - (B - b)} and the less of {@code b + 9} and {@code U - (B - b)}. As {@code B ≤ L}
 * and {@code U ≤ B + 54}, these are five values or more for every count. Where rules broke or a record was given twice, a reader
 * knows less. The rows of principles and the other groups add no equation.
 *
 * <p><b>What it cannot keep.</b> Whoever compares two summaries, of the same records by two labels or before and after a
 * record was added, may see a number change its ten; whoever knows from elsewhere exactly how many records a group has
 * knows more than this says; and where one rule can answer only as another does, a reader may know that. Give out one
 * summary of a day, by one label. A record that is given twice counts twice, but never towards the ten that it takes to be
 * shown.
 *
 * <p>For instance {@code Caseload.under(PracticeModels.leeds(), asOf).by(LabelName.of("anytown:area"))}, to which reports are
 * added. Immutable and thread-safe. Source: guardrails on the subject and on equity; the way in which numbers are kept is our
 * interpretation.
 *
 * @param model the edition of the model that the records were looked at under
 * @param asOf the day that was looked from
 * @param by the label by which groups are told apart; empty where all records are one group
 * @param groups the groups with at least ten records: first those with a label in the order of its characters, then the one
 *     without
 * @param groupsNotShown how many groups have fewer
 */
public record CaseloadSummary(
        ModelDefinition model, LocalDate asOf, Optional<LabelName> by, List<CaseloadGroup> groups, int groupsNotShown) {

    /** The fewest records that a group or a number stands for, and the step in which numbers are shown. */
    public static final int SMALLEST = 10;

    /** Copies the list in order. */
    public CaseloadSummary {
        groups = List.copyOf(groups);
    }

    /** Shows the type and the day. */
    @Override
    public String toString() {
        return "CaseloadSummary " + asOf;
    }
}
