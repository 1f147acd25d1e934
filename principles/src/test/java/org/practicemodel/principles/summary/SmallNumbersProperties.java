package org.practicemodel.principles.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.practicemodel.principles.summary.Attacker.Seen;

/** What a summary shows never lets anybody tell a small number. */
class SmallNumbersProperties {

    private static final int KINDS = AnswerKind.values().length;

    /** Tables of at least ten records, of which many numbers lie at the edge of a ten. */
    @Provide
    Arbitrary<List<List<Integer>>> tables() {
        Arbitrary<Integer> edge = Arbitraries.of(0, 0, 9, 9, 10, 19, 20, 1, 8, 11);
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 35);
        return Arbitraries.oneOf(edge, edge, edge, any)
                .list()
                .ofSize(KINDS)
                .filter(row -> sum(row) >= 10)
                .flatMap(first -> Arbitraries.oneOf(Arbitraries.shuffle(first), rowOf(sum(first)))
                        .list()
                        .ofMinSize(0)
                        .ofMaxSize(3)
                        .map(more -> {
                            List<List<Integer>> table = new ArrayList<>(List.of(first));
                            table.addAll(more);
                            return table;
                        }));
    }

    private static Arbitrary<List<Integer>> rowOf(int sum) {
        return Arbitraries.integers().between(0, sum).list().ofSize(KINDS - 1).map(cuts -> {
            List<Integer> sorted = new ArrayList<>(cuts);
            sorted.add(0);
            sorted.add(sum);
            Collections.sort(sorted);
            return IntStream.range(0, KINDS)
                    .mapToObj(i -> sorted.get(i + 1) - sorted.get(i))
                    .toList();
        });
    }

    private static int sum(List<Integer> row) {
        return row.stream().mapToInt(number -> number).sum();
    }

    private static CaseloadGroup group(List<List<Integer>> table) {
        Caseload caseload = Counts.caseload(table.size());
        Counts.reports(Optional.empty(), table)
                .forEach(report -> assertThat(caseload.add(report)).isEmpty());
        return caseload.summary().groups().get(0);
    }

    @Property
    void whoeverTriesEveryNumberIsLeftWithFiveOfThemForEachCount(@ForAll("tables") List<List<Integer>> table) {
        Attacker attacker = Attacker.of(group(table));

        for (int rule = 0; rule < table.size(); rule++) {
            for (int kind = 0; kind < KINDS; kind++) {
                assertThat(attacker.possible(rule, kind).cardinality())
                        .as("numbers that rule %d, kind %d can have", rule, kind)
                        .isGreaterThanOrEqualTo(5);
                assertThat(attacker.possible(rule, kind).get(table.get(rule).get(kind)))
                        .as("the attacker reckons with the truth")
                        .isTrue();
            }
        }
    }

    /** The same attacker finds out what is kept badly, so that a bad way would not pass. */
    @Example
    void theAttackerFindsWhatIsOnlyLeftOutOfARowWithItsSum() {
        Seen hidden = new Seen(0, 9);
        Attacker oneHidden = new Attacker(
                Seen.exactly(33),
                List.of(List.of(
                        Seen.exactly(30), hidden, Seen.exactly(0), Seen.exactly(0), Seen.exactly(0), Seen.exactly(0))));
        Attacker allNine = new Attacker(Seen.exactly(54), List.of(Collections.nCopies(KINDS, hidden)));

        assertThat(oneHidden.possible(0, 1).stream()).containsExactly(3);
        assertThat(allNine.possible(0, 0).stream()).containsExactly(9);
    }

    @Property
    void everyNumberIsItsCountRoundedDownToWholeTens(@ForAll("tables") List<List<Integer>> table) {
        CaseloadGroup group = group(table);

        assertThat(group.records()).isEqualTo(sum(table.get(0)) / 10 * 10);
        for (int rule = 0; rule < table.size(); rule++) {
            VerdictNumbers numbers = group.rules().get(rule).numbers();
            for (AnswerKind kind : AnswerKind.values()) {
                int count = table.get(rule).get(kind.ordinal());
                assertThat(Optional.ofNullable(numbers.atLeast().get(kind)))
                        .isEqualTo(count < 10 ? Optional.empty() : Optional.of(count / 10 * 10));
            }
        }
    }

    @Property
    void thePrinciplesSayNothingThatTheirRulesDoNotSay(@ForAll("tables") List<List<Integer>> table) {
        CaseloadGroup group = group(table);

        for (PrincipleNumbers principle : group.principles()) {
            for (AnswerKind kind : AnswerKind.values()) {
                int shown = group.rules().stream()
                        .filter(row -> row.rule()
                                .principles()
                                .contains(principle.principle().id()))
                        .mapToInt(row -> row.numbers().atLeast().getOrDefault(kind, 0))
                        .sum();
                assertThat(principle.numbers().atLeast().getOrDefault(kind, 0)).isEqualTo(shown);
            }
        }
    }

    @Property
    void noGroupShowsAnythingOfAnother(
            @ForAll("tables") List<List<Integer>> table,
            @ForAll("tables") List<List<Integer>> other,
            @ForAll @IntRange(min = 1, max = 9) int few) {
        int rules = Math.max(table.size(), other.size());
        Caseload alone = Counts.caseload(rules).by(Counts.AREA);
        Caseload among = Counts.caseload(rules).by(Counts.AREA);
        List<CountedReport> north = Counts.reports(Optional.of("North"), table);
        List<CountedReport> small = Counts.reports(Optional.of("Small"), List.of(List.of(0, few, 0, 0, 0, 0)));
        Counts.reports(Optional.of("South"), other).forEach(among::add);
        small.forEach(among::add);
        north.forEach(among::add);
        north.forEach(alone::add);

        assertThat(among.summary().groups())
                .extracting(CaseloadGroup::label)
                .containsExactly(Optional.of("North"), Optional.of("South"));
        assertThat(among.summary().groups().get(0))
                .isEqualTo(alone.summary().groups().get(0));
        assertThat(among.summary().groupsNotShown()).isEqualTo(1);
        assertThat(Summaries.json(among.summary())).doesNotContain("Small");
    }

    @Property
    void theOrderOfTheReportsChangesNothing(@ForAll("tables") List<List<Integer>> table) {
        List<CountedReport> reports = new ArrayList<>(Counts.reports(Optional.of("North"), table));
        reports.addAll(Counts.reports(Optional.of("East"), table));
        Caseload forwards = Counts.caseload(table.size()).by(Counts.AREA);
        Caseload backwards = Counts.caseload(table.size()).by(Counts.AREA);
        reports.forEach(forwards::add);
        Collections.reverse(reports);
        reports.forEach(backwards::add);

        assertThat(Summaries.json(backwards.summary())).isEqualTo(Summaries.json(forwards.summary()));
    }

    /** A few records, given again and again, never look like many. */
    @Property
    void aRecordThatIsGivenAgainDoesNotHelpToBeShown(
            @ForAll @IntRange(min = 1, max = 9) int records, @ForAll @IntRange(min = 1, max = 12) int times) {
        Caseload caseload = Counts.caseload(1);
        List<CountedReport> reports = Counts.reports(Optional.empty(), List.of(List.of(0, records, 0, 0, 0, 0)));
        for (int i = 0; i < times; i++) {
            reports.forEach(caseload::add);
        }
        assertThat(caseload.summary().groups()).isEmpty();

        Counts.reports(Optional.of("more"), List.of(List.of(20, 0, 0, 0, 0, 0))).forEach(caseload::add);
        assertThat(caseload.summary().groups().get(0).rules().get(0).numbers().atLeast())
                .containsOnlyKeys(AnswerKind.NOT_ENOUGH_EVIDENCE);
    }
}
