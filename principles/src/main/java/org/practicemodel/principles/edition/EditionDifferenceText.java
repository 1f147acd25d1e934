package org.practicemodel.principles.edition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelPart;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;

/**
 * Shows a difference between two editions as plain text, at most 100 columns wide, in the words of a locale; the words of the
 * editions themselves stay as they are.
 *
 * <p>For instance {@code EditionDifferenceText.of(difference, Locale.UK)}. Stateless. Our interpretation.
 */
public final class EditionDifferenceText {

    private static final Messages WORDING = Messages.beside(EditionDifferenceText.class, "editions");
    private static final String INDENT = "  ";
    private static final int COLUMNS = 10;

    private final EditionDifference difference;
    private final Locale locale;
    private final Lines page = new Lines();

    private EditionDifferenceText(EditionDifference difference, Locale locale) {
        this.difference = difference;
        this.locale = locale;
    }

    /**
     * Renders a difference.
     *
     * @param difference the difference
     * @param locale the language; English where there is no wording for it
     * @return the page, whose lines end with a line feed
     */
    public static String of(EditionDifference difference, Locale locale) {
        return new EditionDifferenceText(difference, locale).text();
    }

    private String text() {
        page.title(
                say(Phrase.of("title").with("from", name(difference.from())).with("to", name(difference.to()))), '=');
        if (difference.unknownBecause().isPresent()) {
            page.blank().paragraph("", say("unknown"));
            page.paragraph("", difference.unknownBecause().get());
            return page.toString();
        }
        attested(difference.from());
        attested(difference.to());
        for (ModelPart kind : Parts.KINDS) {
            kind(kind);
        }
        page.blank().title(say("rules"), '-');
        rules(difference.rulesOnlyFrom(), difference.from());
        rules(difference.rulesOnlyTo(), difference.to());
        if (difference.rulesOnlyFrom().isEmpty() && difference.rulesOnlyTo().isEmpty()) {
            page.paragraph("", say("rules.none"));
        }
        return page.toString();
    }

    private static String name(ModelDefinition model) {
        return model.title() + " (" + model.id() + ")";
    }

    private void attested(ModelDefinition model) {
        model.principlesAttestedIn()
                .ifPresent(document -> page.blank()
                        .paragraph(
                                "",
                                say(Phrase.of("attested")
                                        .with("edition", model.id())
                                        .with("document", document))));
    }

    private void kind(ModelPart kind) {
        page.blank().title(say("kind." + kind), '-');
        List<PartDifference> parts =
                difference.parts().stream().filter(part -> part.kind() == kind).toList();
        parts.forEach(this::part);
        if (difference.inOtherOrder().contains(kind)) {
            page.paragraph("", say("otherOrder"));
        } else if (parts.isEmpty()) {
            page.paragraph("", say("none"));
        }
    }

    private void part(PartDifference part) {
        String change = part.titleFrom().isEmpty() ? "new" : part.titleTo().isEmpty() ? "gone" : "changed";
        page.hanging(
                Lines.padded(say(change), COLUMNS),
                part.titleFrom().or(part::titleTo).orElse(part.id()),
                COLUMNS);
        String indent = " ".repeat(COLUMNS) + INDENT;
        for (WordingDifference piece : part.wording()) {
            page.hanging(
                    " ".repeat(COLUMNS),
                    say(Phrase.of("piece")
                            .with("piece", say("piece." + piece.piece()))
                            .with("from", piece.from().map(this::quoted).orElse(say("nothing")))
                            .with("to", piece.to().map(this::quoted).orElse(say("nothing")))),
                    Lines.columns(indent));
        }
    }

    /** Says what is a code of ours in our words, and quotes everything else. */
    private String quoted(String words) {
        String ours = "value." + words;
        return WORDING.has(ours) ? say(ours) : say(Phrase.of("quoted").with("words", words));
    }

    private void rules(List<RuleDescriptor> rules, ModelDefinition edition) {
        if (!rules.isEmpty()) {
            page.paragraph(
                    "",
                    say(Phrase.of("rules.only")
                            .with("edition", edition.id())
                            .with(
                                    "rules",
                                    rules.stream()
                                            .map(rule -> rule.code().value())
                                            .collect(Collectors.joining(", ")))));
        }
    }

    private String say(String key) {
        return WORDING.text(key, locale);
    }

    private String say(Phrase phrase) {
        return WORDING.text(phrase, locale);
    }
}
