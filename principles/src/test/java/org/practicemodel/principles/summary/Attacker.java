package org.practicemodel.principles.summary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Somebody who wants to know the exact counts behind what is shown of one group. The attacker knows how numbers are shown and
 * that the counts of a rule add up to the number of records, and tries every number.
 */
final class Attacker {

    /** What can be read about one count: it is one of the numbers from the least to the most. */
    record Seen(int least, int most) {

        static Seen tens(int shown) {
            return new Seen(shown, shown + 9);
        }

        static Seen exactly(int shown) {
            return new Seen(shown, shown);
        }
    }

    private final Seen records;
    private final List<List<Seen>> rows;

    Attacker(Seen records, List<List<Seen>> rows) {
        this.records = records;
        this.rows = rows;
    }

    /** Reads what is published. */
    static Attacker of(CaseloadGroup group) {
        List<List<Seen>> rows = new ArrayList<>();
        for (RuleNumbers rule : group.rules()) {
            List<Seen> row = new ArrayList<>();
            for (AnswerKind kind : AnswerKind.values()) {
                row.add(Seen.tens(rule.numbers().atLeast().getOrDefault(kind, 0)));
            }
            rows.add(row);
        }
        return new Attacker(Seen.tens(group.records()), rows);
    }

    /** Returns every number that a count can be, all else being as it is seen. */
    BitSet possible(int rule, int kind) {
        BitSet numbersOfRecords = numbersOfRecords();
        List<Seen> others = new ArrayList<>(rows.get(rule));
        Seen own = others.remove(kind);
        BitSet rest = sums(others);
        BitSet possible = new BitSet();
        for (int number = own.least(); number <= own.most(); number++) {
            for (int n = numbersOfRecords.nextSetBit(0); n >= 0; n = numbersOfRecords.nextSetBit(n + 1)) {
                if (n >= number && rest.get(n - number)) {
                    possible.set(number);
                }
            }
        }
        return possible;
    }

    private BitSet numbersOfRecords() {
        BitSet numbers = new BitSet();
        numbers.set(records.least(), records.most() + 1);
        rows.forEach(row -> numbers.and(sums(row)));
        return numbers;
    }

    /** Every sum that some counts can have. */
    private static BitSet sums(List<Seen> counts) {
        BitSet sums = new BitSet();
        sums.set(0);
        for (Seen count : counts) {
            BitSet longer = new BitSet();
            for (int sum = sums.nextSetBit(0); sum >= 0; sum = sums.nextSetBit(sum + 1)) {
                longer.set(sum + count.least(), sum + count.most() + 1);
            }
            sums = longer;
        }
        return sums;
    }
}
