package org.practicemodel.supervision.rendering;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.OpenCode;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.page.Direction;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.wording.PlainText;

/** Finds the wording of documents in one locale, what people are called, and what of their words may be showing. */
final class Words {

    private static final Messages WORDING = Messages.beside(Supervisions.class, "rendering");
    private static final String MORE = "…";

    /** Numbers with more digits before or after their point are written with an exponent. */
    private static final int MOST_DIGITS = 15;

    private final Locale locale;
    private final Showing showing;
    private final Set<String> restricted;

    Words(Locale locale, Showing showing, Set<String> restricted) {
        this.locale = locale;
        this.showing = showing;
        this.restricted = restricted;
    }

    Locale locale() {
        return locale;
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

    String day(Optional<LocalDate> day) {
        return day.map(this::day).orElseGet(() -> say("day.notRecorded"));
    }

    /** Says a code of an open list: in our words where we know it, else as it is, hyphens read as gaps. */
    String code(String list, OpenCode code) {
        String key = list + "." + code.value();
        String own = code.value().substring(code.value().indexOf(':') + 1).replace('-', ' ');
        return WORDING.has(key) ? say(key) : own;
    }

    String number(BigDecimal value) {
        boolean isLong = Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS;
        return isLong ? value.round(new MathContext(MOST_DIGITS)).toString() : value.toPlainString();
    }

    String party(Party party) {
        return Stream.<Optional<? extends Identifier>>of(party.person(), party.worker(), party.agency())
                .flatMap(Optional::stream)
                .map(this::name)
                .findFirst()
                .orElse("");
    }

    private String name(Identifier id) {
        if (!showing.restricted() && restricted.contains(id.value())) {
            return say("somebody");
        }
        return showing.names()
                .apply(id)
                .map(PlainText::line)
                .filter(name -> !name.isEmpty())
                .orElse(id.value());
    }

    /** Says who: somebody, else a role. */
    String who(List<Party> parties, Optional<RoleCode> role) {
        List<String> who = new ArrayList<>(parties.stream().map(this::party).toList());
        role.map(known -> code("role", known)).ifPresent(who::add);
        return list(who.stream().distinct().toList());
    }

    /** Says what somebody said; words that are marked as sensitive only where restricted matters were asked for. */
    String spoken(Statement statement) {
        boolean isSensitive = !statement.sensitive().isEmpty();
        if (isSensitive && !showing.restricted()) {
            return say("keptBack");
        }
        String text = PlainText.of(statement.words()).strip();
        boolean quote = statement.form().filter(StatementForm.QUOTE::equals).isPresent();
        String said = quote ? say("quote.open") + text + say("quote.close") : text;
        return isSensitive ? restricted(said) : said;
    }

    String spoken(Optional<Statement> statement) {
        return statement.map(this::spoken).orElse("");
    }

    /** Says the words in one line that can stand for them. */
    String shortened(Statement statement, int most) {
        String line = PlainText.line(spoken(statement));
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)).stripTrailing() + MORE;
    }

    /** Says who said something, how and when. */
    String source(Statement statement) {
        List<String> source = new ArrayList<>();
        statement.form().map(form -> code("form", form)).ifPresent(source::add);
        source.add(who(statement.saidBy(), statement.role()));
        statement.on().map(this::day).ifPresent(source::add);
        return aside(source);
    }

    /** Marks what is shown only because restricted matters were asked for. */
    String marked(String text, Evidence evidence) {
        return evidence.restricted() ? restricted(text) : text;
    }

    private String restricted(String text) {
        return say(Phrase.of("restricted").with("text", text));
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

    /** Says the heads of some columns. */
    List<String> heads(String... columns) {
        return Stream.of(columns).map(column -> say("head." + column)).toList();
    }

    String language() {
        return say("page.language");
    }

    Direction direction() {
        return Direction.of(say("page.direction"));
    }
}
