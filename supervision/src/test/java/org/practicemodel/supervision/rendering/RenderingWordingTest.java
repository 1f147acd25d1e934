package org.practicemodel.supervision.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.OpenCode;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.plan.GoalReached;
import org.practicemodel.core.plan.Instrument;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.testing.Golden;
import org.practicemodel.core.testing.Translation;
import org.practicemodel.core.voice.StatementForm;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.workforce.LearningEventKind;
import org.practicemodel.core.workforce.SkillDomain;
import org.practicemodel.supervision.outcome.OpenPoint;
import org.practicemodel.supervision.outcome.OutcomeTracker;
import org.practicemodel.supervision.outcome.StepKind;

class RenderingWordingTest {

    private static final Messages WORDING = Messages.beside(Supervisions.class, "rendering");
    private static final Messages OUTCOME = Messages.beside(OpenPoint.class, "outcome");

    private static final Map<String, Class<? extends OpenCode>> LISTS = Map.of(
            "author", GoalAuthor.class,
            "form", StatementForm.class,
            "instrument", Instrument.class,
            "role", RoleCode.class,
            "skill", SkillDomain.class,
            "event", LearningEventKind.class,
            "DISCUSSION", GoalProgress.class,
            "REVIEW", ReviewKind.class,
            "OUTCOME", GoalReached.class);

    private static final Pattern NOT_SHOWN = Pattern.compile(
            "\\b(adherence|compliance|violations?|breach(es)?|failed|missing|unmet|cases?|placements?|scores?|better"
                    + "|worse|improve\\w*|targets?|risks?|trends?)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void every_code_of_a_list_has_words() {
        assertThat(ofLists()).hasSizeGreaterThan(30).allMatch(WORDING::has);
    }

    @Test
    void no_wording_is_left_over() throws IOException {
        Set<String> known = new TreeSet<>(ofLists());
        for (StepKind kind : StepKind.values()) {
            known.add("step." + kind);
        }
        for (EvidenceRole role : EvidenceRole.values()) {
            known.add("places." + role);
        }
        known.addAll(List.of("list.separator", "list.last", "series.own", "series.other", "series.unknown"));
        known.addAll(List.of("head.day", "head.what", "head.who", "head.words", "head.value"));
        known.addAll(List.of("head.agreed", "head.learning", "head.due", "head.outcome", "head.event"));
        String compiled = compiled();

        assertThat(WORDING.keys().stream()
                        .map(key -> key.replaceAll("\\.[01]$", ""))
                        .filter(key -> !known.contains(key))
                        .filter(key -> !compiled.contains(key)))
                .isEmpty();
        assertThat(WORDING.keys()).containsAll(known);
    }

    /** The keys stand in the compiled classes as whole texts. */
    private static String compiled() throws IOException {
        StringBuilder compiled = new StringBuilder();
        for (Class<?> type : List.of(
                AgendaPart.class,
                LearningParts.class,
                MeasureParts.class,
                SupervisionRenderer.class,
                TrackerParts.class,
                Words.class)) {
            try (var in = Objects.requireNonNull(type.getResourceAsStream(type.getSimpleName() + ".class"))) {
                compiled.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return compiled.toString();
    }

    private static List<String> ofLists() {
        List<String> keys = new ArrayList<>();
        LISTS.forEach((list, type) -> Stream.of(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == type)
                .forEach(field -> keys.add(list + "." + value(field))));
        return keys;
    }

    private static String value(Field field) {
        try {
            return ((OpenCode) field.get(null)).value();
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void a_code_that_nobody_knows_is_read_as_it_is() {
        Words words = new Words(Locale.UK, Showing.ORDINARY, Set.of());

        assertThat(words.code("instrument", Instrument.QUESTIONNAIRE)).isEqualTo("Questionnaire");
        assertThat(words.code("instrument", Instrument.of("anytown:star-of-hope")))
                .isEqualTo("star of hope");
    }

    @Test
    void no_word_that_people_are_not_shown_is_in_the_wording() {
        for (Messages wording : List.of(WORDING, OUTCOME)) {
            assertThat(wording.keys().stream()
                            .map(key -> wording.text(key, Locale.UK))
                            .filter(NOT_SHOWN.asPredicate()))
                    .isEmpty();
        }
    }

    @Test
    void what_stands_for_a_translation_holds_all_of_our_wording() throws IOException {
        Golden.beside(Supervisions.class)
                .assertKept("rendering_ur.properties", Translation.file(Supervisions.class, "rendering"));
        Golden.beside(OutcomeTracker.class)
                .assertKept("outcome_ur.properties", Translation.file(OpenPoint.class, "outcome"));
    }

    @Test
    void a_page_is_in_that_language_and_direction() {
        String page = Supervisions.html().render(Prepared.of(Prepared.typical()), Translation.LOCALE);

        assertThat(page)
                .contains("<html lang=\"ur\" dir=\"rtl\">", "direction=\"rtl\"")
                .contains("<h2>" + Translation.text("What became of what was hoped for") + "</h2>")
                .doesNotContain("Whose hope");
        assertThat(page.substring(page.indexOf("<main"))).doesNotContain("[", "{");
    }
}
