package org.practicemodel.supervision.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.wording.PlainText;
import org.practicemodel.supervision.agenda.Agenda;
import org.practicemodel.supervision.agenda.AgendaItem;
import org.practicemodel.supervision.agenda.AgendaTopic;
import org.practicemodel.supervision.internal.PageOutline.Block;
import org.practicemodel.supervision.internal.PageOutline.Group;
import org.practicemodel.supervision.internal.PageOutline.Item;
import org.practicemodel.supervision.internal.PageOutline.Items;
import org.practicemodel.supervision.internal.PageOutline.Remarks;
import org.practicemodel.supervision.internal.PageOutline.Section;

/** Tells what to talk about: the question first, then why it is asked, then where that can be seen. */
final class AgendaPart {

    private static final int MOST_WORDS = 120;

    private final Preparation preparation;
    private final Showing showing;
    private final Words words;

    AgendaPart(Preparation preparation, Showing showing, Words words) {
        this.preparation = preparation;
        this.showing = showing;
        this.words = words;
    }

    Section section() {
        Agenda agenda = showing.of(preparation.agenda());
        List<Block> blocks = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (AgendaItem item : agenda.shown()) {
            items.add(item(items.size() + 1, item));
        }
        blocks.add(new Items(items));
        List<AgendaItem> others = agenda.notShown();
        if (!others.isEmpty()) {
            blocks.add(new Group(
                    words.say(Phrase.of("notShown").with("count", others.size())),
                    List.of(new Remarks(others.stream().map(this::remark).toList()))));
        }
        return new Section(words.say("section.agenda"), blocks);
    }

    private Item item(int number, AgendaItem item) {
        return new Item(
                words.say(Phrase.of("item").with("number", number).with("question", question(item))),
                topic(item),
                reason(item),
                words.say(item.topic() == AgendaTopic.LEARNING ? "places.learning" : "places"),
                places(item.evidence()));
    }

    private String remark(AgendaItem item) {
        return words.say(Phrase.of("notShown.item").with("topic", topic(item)).with("question", question(item)));
    }

    private String question(AgendaItem item) {
        return PlainText.line(item.question(words.locale()));
    }

    private String reason(AgendaItem item) {
        AgendaItem named = new AgendaItem(
                item.topic(),
                item.about(),
                item.since(),
                showing.reason(item, preparation.tracker()),
                item.question(),
                item.ownWords(),
                item.wording(),
                item.evidence());
        String reason = named.reason(words.locale());
        return item.restricted() ? words.marked(reason, firstRestricted(item)) : reason;
    }

    private static Evidence firstRestricted(AgendaItem item) {
        return item.evidence().stream().filter(Evidence::restricted).findFirst().orElseThrow();
    }

    /** Says what it is about, and what that says where it has words of its own. */
    private String topic(AgendaItem item) {
        String label = item.topic().label(words.locale());
        return item.about()
                .map(id -> Optional.ofNullable(preparation.words().get(id.value()))
                        .map(said -> words.shortened(said, MOST_WORDS))
                        .orElse(id.value()))
                .map(about -> words.say(Phrase.of("topic").with("topic", label).with("about", about)))
                .orElse(label);
    }

    /** Lists the places by what they do for the question, in the order in which each of these first occurs. */
    private List<String> places(List<Evidence> evidence) {
        Map<EvidenceRole, List<String>> byRole = new LinkedHashMap<>();
        evidence.forEach(item ->
                byRole.computeIfAbsent(item.role(), role -> new ArrayList<>()).add(place(item)));
        return byRole.entrySet().stream()
                .map(entry -> words.say(Phrase.of("places." + entry.getKey())
                        .with("places", String.join(words.say("list.separator"), entry.getValue()))))
                .toList();
    }

    private String place(Evidence item) {
        String pointer = item.pointer().isEmpty() ? words.say("places.record") : item.pointer();
        return words.marked(pointer + item.id().map(id -> " (" + id + ")").orElse(""), item);
    }
}
