package org.practicemodel.formulation.rendering;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelFactor;
import org.practicemodel.core.vocabulary.ModelScenario;
import org.practicemodel.core.voice.StatementForm;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.wording.PlainText;
import org.practicemodel.formulation.family.ReaderView;
import org.practicemodel.formulation.family.Teller;
import org.practicemodel.formulation.family.Told;

/** In which words, and in which order, one reader of the family is told things. */
final class FamilyWords {

    private final ModelDefinition model;
    private final Messages wording;
    private final Locale locale;

    FamilyWords(ModelDefinition model, Messages wording, Locale locale) {
        this.model = model;
        this.wording = wording;
        this.locale = locale;
    }

    String say(String key) {
        return wording.text(key, locale);
    }

    String say(Phrase phrase) {
        return wording.text(phrase, locale);
    }

    String day(String key, LocalDate day) {
        return say(Phrase.of(key).with("day", day));
    }

    /** What helps comes before what worries; the rest in the order of the edition. */
    List<ModelFactor> kinds() {
        return Stream.concat(
                        model.factors().stream().filter(FamilyWords::isStrength),
                        model.factors().stream().filter(kind -> !isStrength(kind)))
                .toList();
    }

    private static boolean isStrength(ModelFactor kind) {
        return kind.kind().equals(FactorKind.PROTECTIVE);
    }

    /** Checks whether something stands under none of the Ps of the edition. */
    boolean isUnderNone(ReaderView.Factor factor) {
        return factor.kinds().stream().noneMatch(kind -> model.factor(kind).isPresent());
    }

    /** Returns in which case something may come; empty where nothing is said of that. */
    String scenario(ReaderView.Factor factor, ModelFactor under) {
        return factor.scenario()
                .flatMap(which -> under.scenarios().stream()
                        .filter(side -> side.scenario().equals(which))
                        .map(ModelScenario::plainLabel)
                        .findFirst())
                .orElse("");
    }

    /** Says how the reader themself stands to something. */
    String stance(ReaderView.Yours own) {
        String key = "stance." + own.stance();
        return wording.has(key) ? say(key) : say("stance.other");
    }

    String words(Told told) {
        String words = PlainText.of(told.words()).strip();
        return isQuote(told) ? say("quote.open") + words + say("quote.close") : words;
    }

    /** Returns whose words they are, and since when. */
    String source(Told told) {
        String teller = teller(told);
        return told.on()
                .map(day -> say(Phrase.of("told.on").with("teller", teller).with("day", day)))
                .orElse(teller);
    }

    /** Whose words they are; of what was drawn or seen only whether the reader did; the rest comes from what was said. */
    private String teller(Told told) {
        if (isQuote(told)) {
            return say("teller." + told.teller());
        }
        String who = told.teller() == Teller.YOU ? ".YOU" : "";
        return say(told.form()
                .map(form -> "form." + form + who)
                .filter(wording::has)
                .orElse("from." + told.teller()));
    }

    private static boolean isQuote(Told told) {
        return told.form().filter(StatementForm.QUOTE::equals).isPresent();
    }
}
