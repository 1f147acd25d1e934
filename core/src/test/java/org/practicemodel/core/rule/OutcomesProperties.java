package org.practicemodel.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.rule.Answers.DAY;
import static org.practicemodel.core.rule.Answers.NONE;
import static org.practicemodel.core.rule.Answers.apart;
import static org.practicemodel.core.rule.Answers.met;
import static org.practicemodel.core.rule.Answers.notMet;
import static org.practicemodel.core.rule.Answers.notRecorded;
import static org.practicemodel.core.rule.Answers.supports;
import static org.practicemodel.core.rule.Answers.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;

class OutcomesProperties {

    private static final RecordView VIEW = view();

    @Provide
    Arbitrary<List<Outcome>> things() {
        return Arbitraries.<Outcome>of(
                        met("a"),
                        Outcomes.metWithReason(Phrase.of("b"), supports("/b")),
                        notMet("c"),
                        notMet("d").asBegun().about(About.SERVICE),
                        notMet("e").settledOn(DAY.minusDays(183)),
                        notMet("f").settledOn(DAY.minusDays(184)),
                        notRecorded("g"),
                        Outcomes.conflicting(Phrase.of("h"), supports("/h")),
                        Outcomes.tooEarly(Phrase.of("i"), supports("/i"), DAY.plusDays(3)),
                        Outcomes.sourceDoesNotHold(Phrase.of("j"), supports("/j")),
                        apart("k"))
                .list()
                .ofMaxSize(6);
    }

    private static Outcome over(List<Outcome> things) {
        return Outcomes.over(VIEW, things, NONE);
    }

    private static boolean isPast(Outcome thing) {
        return thing instanceof Outcome.NotMet otherwise && History.holds(VIEW, otherwise.settledOn());
    }

    @Property
    void theOrderOfThingsChangesNeitherTheVerdictNorWhatItRestsOn(
            @ForAll("things") List<Outcome> things, @ForAll long seed) {
        List<Outcome> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, new Random(seed));
        Outcome one = over(things);
        Outcome other = over(shuffled);

        assertThat(other.verdict()).isEqualTo(one.verdict());
        assertThat(Set.copyOf(other.phrases())).isEqualTo(Set.copyOf(one.phrases()));
        assertThat(Set.copyOf(other.evidence())).isEqualTo(Set.copyOf(one.evidence()));
        assertThat(new HashSet<>(other.history())).isEqualTo(new HashSet<>(one.history()));
        if (one instanceof Outcome.NotEnoughEvidence unsaid) {
            assertThat(((Outcome.NotEnoughEvidence) other).reason()).isEqualTo(unsaid.reason());
            assertThat(((Outcome.NotEnoughEvidence) other).lookAgainOn()).isEqualTo(unsaid.lookAgainOn());
        }
        if (one instanceof Outcome.NotMet otherwise) {
            assertThat(((Outcome.NotMet) other).begun()).isEqualTo(otherwise.begun());
            assertThat(((Outcome.NotMet) other).about()).isEqualTo(otherwise.about());
        }
    }

    @Property
    void otherwiseComesBeforeUnsaidBeforeSeenBeforeApart(@ForAll("things") List<Outcome> things) {
        List<Verdict> present = things.stream()
                .filter(thing -> !isPast(thing))
                .map(Outcome::verdict)
                .toList();
        Verdict expected = List.of(Verdict.NOT_MET, Verdict.NOT_ENOUGH_EVIDENCE, Verdict.MET).stream()
                .filter(present::contains)
                .findFirst()
                .orElse(Verdict.NOT_APPLICABLE);

        assertThat(over(things).verdict()).isEqualTo(expected);
    }

    @Property
    void nothingThatIsPastDecidesAndNothingIsLost(@ForAll("things") List<Outcome> things) {
        Outcome current = over(things.stream().filter(thing -> !isPast(thing)).toList());

        assertThat(over(things).withHistory(List.of())).isEqualTo(current);
        assertThat(over(things).history()).hasSize((int)
                things.stream().filter(OutcomesProperties::isPast).count());
    }

    @Property
    void askingAboutOneAnswerAgainChangesNothing(@ForAll("things") List<Outcome> things) {
        Outcome one = over(things);

        assertThat(Outcomes.over(VIEW, List.of(one), NONE)).isEqualTo(one);
    }
}
