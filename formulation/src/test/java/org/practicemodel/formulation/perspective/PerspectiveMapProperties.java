package org.practicemodel.formulation.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.perspective.Sayings.FATHER;
import static org.practicemodel.formulation.perspective.Sayings.MOTHER;
import static org.practicemodel.formulation.perspective.Sayings.SCHOOL;
import static org.practicemodel.formulation.perspective.Sayings.perspectives;
import static org.practicemodel.formulation.perspective.Sayings.who;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;

class PerspectiveMapProperties {

    private static final List<Party> ALL = List.of(MOTHER, FATHER, SCHOOL);

    @Provide
    Arbitrary<Formulation> formulations() {
        return Records.formulations();
    }

    @Property
    void every_recorded_perspective_is_shown_once(@ForAll("formulations") Formulation formulation) {
        PerspectiveMap map = PerspectiveMap.of(formulation);
        assertThat(map.factors()).hasSameSizeAs(formulation.factors());
        for (int i = 0; i < formulation.factors().size(); i++) {
            Factor factor = formulation.factors().get(i);
            PerspectivesOn heard = map.factors().get(i);
            List<Perspective> shown = perspectives(heard.voices());
            List<Perspective> recorded = factor.perspectives().stream()
                    .filter(perspective -> !perspective.stance().equals(Stance.NOT_ASKED))
                    .toList();
            assertThat(shown.stream().filter(recorded::contains)).containsExactlyElementsOf(recorded);
            assertThat(who(heard.notAsked())).noneMatch(who(heard.voices())::contains);
        }
    }

    @Property
    void everybody_who_could_have_been_asked_is_named_on_every_goal(@ForAll("formulations") Formulation formulation) {
        PerspectiveMap.of(formulation.withAnswers(List.of()), ALL)
                .goals()
                .forEach(heard -> assertThat(
                                Stream.concat(who(heard.voices()).stream(), who(heard.notAsked()).stream()))
                        .containsAll(ALL));
    }
}
