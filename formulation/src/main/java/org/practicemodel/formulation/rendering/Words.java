package org.practicemodel.formulation.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.OpenCode;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.page.Direction;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.wording.PlainText;

/** Finds the wording of documents in one locale, and what people are called. */
final class Words {

    private static final Messages WORDING = Messages.beside(Formulations.class, "rendering");
    private static final String MORE = "…";

    private final Locale locale;
    private final Names names;

    Words(Locale locale, Names names) {
        this.locale = locale;
        this.names = names;
    }

    String say(String key) {
        return WORDING.text(key, locale);
    }

    String say(Phrase phrase) {
        return WORDING.text(phrase, locale);
    }

    String day(LocalDate day) {
        return say(Phrase.of("day").with("day", day));
    }

    /** Says a code of an open list: in our words where we know it, else as it is, hyphens read as gaps. */
    String code(String list, OpenCode code) {
        String key = list + "." + code.value();
        String own = code.value().substring(code.value().indexOf(':') + 1).replace('-', ' ');
        return WORDING.has(key) ? say(key) : own;
    }

    String codes(String list, List<? extends OpenCode> codes) {
        return list(codes.stream().map(code -> code(list, code)).toList());
    }

    String name(Identifier id) {
        return names.of(id).map(PlainText::line).filter(name -> !name.isEmpty()).orElse(id.value());
    }

    String namesOf(List<? extends Identifier> ids) {
        return list(ids.stream().map(this::name).toList());
    }

    String party(Party party) {
        return party.person()
                .map(this::name)
                .or(() -> party.worker().map(this::name))
                .or(() -> party.agency().map(this::name))
                .orElse("");
    }

    String parties(List<Party> parties) {
        return list(parties.stream().map(this::party).toList());
    }

    /** Says who: somebody, else a role. */
    List<String> who(Optional<Party> party, Optional<RoleCode> role) {
        List<String> who = new ArrayList<>();
        party.map(this::party).ifPresent(who::add);
        role.map(known -> code("role", known)).ifPresent(who::add);
        return who;
    }

    String list(List<String> parts) {
        return WORDING.list(parts, locale);
    }

    /** Puts facts about something behind each other, each once. */
    String aside(List<String> facts) {
        return String.join(
                say("aside.separator"),
                facts.stream().filter(fact -> !fact.isEmpty()).distinct().toList());
    }

    /** Puts what became of something behind what it is. */
    String with(String label, String mark) {
        return say(Phrase.of("picture.with").with("label", label).with("mark", mark));
    }

    String quoted(String text) {
        return say("quote.open") + text + say("quote.close");
    }

    /** Shortens a text to one line that can stand for it within a sentence, which has a full stop of its own. */
    static String shortened(String text, int most) {
        String line = withoutFullStop(PlainText.line(text));
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        String beginning = line.substring(0, line.offsetByCodePoints(0, most));
        int gap = beginning.lastIndexOf(' ');
        return (2 * gap >= most ? beginning.substring(0, gap) : beginning) + MORE;
    }

    private static String withoutFullStop(String line) {
        return line.length() > 1 && line.endsWith(".") && !line.endsWith("..")
                ? line.substring(0, line.length() - 1)
                : line;
    }

    String language() {
        return say("page.language");
    }

    Direction direction() {
        return Direction.of(say("page.direction"));
    }
}
