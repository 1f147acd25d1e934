package org.practicemodel.supervision.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.wording.PlainText;
import org.practicemodel.core.workforce.Attendance;
import org.practicemodel.core.workforce.LearningItem;
import org.practicemodel.core.workforce.SkillScale;
import org.practicemodel.supervision.internal.PageOutline;
import org.practicemodel.supervision.internal.PageOutline.Block;
import org.practicemodel.supervision.internal.PageOutline.Group;
import org.practicemodel.supervision.internal.PageOutline.Line;
import org.practicemodel.supervision.internal.PageOutline.Section;
import org.practicemodel.supervision.internal.PageOutline.Table;
import org.practicemodel.supervision.learning.ObservedSkill;
import org.practicemodel.supervision.learning.PracticeSkills;
import org.practicemodel.supervision.learning.SkillSeries;
import org.practicemodel.supervision.learning.SkillValue;

/** Tells a worker what they think, what others saw of their practice, what they set out to learn and took part in. */
final class LearningParts {

    private final PracticeSkills skills;
    private final Words words;

    LearningParts(PracticeSkills skills, Words words) {
        this.skills = skills;
        this.words = words;
    }

    PageOutline outline() {
        return new PageOutline(
                words.say("learning.title"),
                List.of(
                        words.say("learning.scope"),
                        words.say(skills.withheld() ? "learning.withheld" : "learning.counted"),
                        words.say(Phrase.of("learning.about").with("asOf", skills.asOf()))),
                List.of(
                        section("learning.section.reflections", reflections()),
                        section(
                                "learning.section.skills",
                                skills.skills().stream().map(this::skill).toList()),
                        section("learning.section.items", items()),
                        section("learning.section.attended", attended())));
    }

    private Section section(String key, List<? extends Block> blocks) {
        return new Section(
                words.say(key), blocks.isEmpty() ? List.of(Line.of(words.say("learning.none"))) : List.copyOf(blocks));
    }

    private List<Block> reflections() {
        return skills.reflections().isEmpty()
                ? List.of()
                : List.of(new Table(
                        words.say("learning.section.reflections"),
                        words.heads("day", "words"),
                        skills.reflections().stream()
                                .map(each -> List.of(words.day(each.on()), plain(each.words())))
                                .toList()));
    }

    private Block skill(ObservedSkill skill) {
        String label = words.code("skill", skill.domain());
        List<Block> blocks = new ArrayList<>();
        for (SkillSeries series : skill.series()) {
            String title = title(series);
            blocks.add(new Group(
                    title,
                    List.of(new Table(
                            words.say(Phrase.of("learning.series.label")
                                    .with("skill", label)
                                    .with("title", title)),
                            words.heads("day", "value"),
                            series.values().stream().map(this::row).toList()))));
        }
        return new Group(label, blocks.isEmpty() ? List.of(Line.of(words.say("learning.none"))) : blocks);
    }

    /** Says on which scale, and in which role whoever was there saw it. */
    private String title(SkillSeries series) {
        return words.say(Phrase.of("learning.series")
                .with("scale", series.scale().map(this::scale).orElseGet(() -> words.say("learning.noScale")))
                .with(
                        "who",
                        series.by()
                                .map(role -> words.code("role", role))
                                .orElseGet(() -> words.say("learning.noObserver"))));
    }

    private String scale(SkillScale scale) {
        String name = PlainText.line(scale.name());
        return scale.lowest().isPresent() && scale.highest().isPresent()
                ? words.say(Phrase.of("learning.scale")
                        .with("name", name)
                        .with("lowest", words.number(scale.lowest().get()))
                        .with("highest", words.number(scale.highest().get())))
                : name;
    }

    private List<String> row(SkillValue value) {
        String number = words.number(value.value());
        return List.of(
                words.day(value.on()),
                value.withheld() ? words.say(Phrase.of("learning.valueWithheld").with("value", number)) : number);
    }

    private List<Block> items() {
        List<Block> blocks = new ArrayList<>();
        if (!skills.learning().open().isEmpty()) {
            blocks.add(group(
                    "learning.open.label",
                    words.heads("agreed", "learning", "due"),
                    skills.learning().open().stream()
                            .map(item -> List.of(words.day(item.agreedOn()), said(item), words.day(item.dueOn())))
                            .toList()));
        }
        if (!skills.learning().withOutcome().isEmpty()) {
            blocks.add(group(
                    "learning.outcome.label",
                    words.heads("day", "learning", "outcome"),
                    skills.learning().withOutcome().stream()
                            .map(this::withOutcome)
                            .toList()));
        }
        return blocks;
    }

    private Group group(String key, List<String> heads, List<List<String>> rows) {
        return new Group(words.say(key), List.of(new Table(words.say(key), heads, rows)));
    }

    private List<String> withOutcome(LearningItem item) {
        return List.of(
                words.day(item.outcome().flatMap(outcome -> outcome.on())),
                said(item),
                written(item.outcome().flatMap(outcome -> outcome.words())));
    }

    private String said(LearningItem item) {
        return written(item.words());
    }

    private String written(Optional<String> written) {
        return written.map(LearningParts::plain).orElseGet(() -> words.say("learning.noWords"));
    }

    private List<Block> attended() {
        List<List<String>> rows = skills.learning().attended().values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Attendance each) -> each.on().orElse(LocalDate.MAX))
                        .thenComparing(each -> each.id().value()))
                .map(each -> List.of(words.day(each.on()), words.code("event", each.kind())))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Table(words.say("learning.section.attended"), words.heads("day", "event"), rows));
    }

    private static String plain(String written) {
        return PlainText.of(written).strip();
    }
}
