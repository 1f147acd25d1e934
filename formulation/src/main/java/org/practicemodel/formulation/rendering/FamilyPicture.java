package org.practicemodel.formulation.rendering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.vocabulary.FormulationStep;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelFactor;
import org.practicemodel.core.vocabulary.ModelStep;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.wording.PlainText;
import org.practicemodel.formulation.family.ReaderView;
import org.practicemodel.formulation.family.Told;
import org.practicemodel.formulation.internal.Picture;
import org.practicemodel.formulation.internal.Shape;

/**
 * Says what the picture shows that one reader is given. Every heading is there whatever stands under it, and nothing is
 * numbered or counted.
 */
final class FamilyPicture {

    private final ReaderView view;
    private final ModelDefinition model;
    private final FamilyWords words;
    private final Words page;
    private final Map<Told, String> keys = new HashMap<>();

    FamilyPicture(ReaderView view, ModelDefinition model, FamilyWords words, Words page) {
        this.view = view;
        this.model = model;
        this.words = words;
        this.page = page;
        for (int i = 0; i < view.factors().size(); i++) {
            String key = key(i);
            view.factors().get(i).told().ifPresent(told -> keys.putIfAbsent(told, key));
        }
    }

    private static String key(int position) {
        return "card-" + position;
    }

    Picture picture() {
        return new Picture(
                words.say("title"),
                family(),
                groups(),
                List.of(),
                view.guesses().stream().flatMap(guess -> guess(guess).stream()).toList(),
                words.say("picture.legend"),
                "",
                sentences(),
                page.language(),
                page.direction());
    }

    private List<String> family() {
        List<String> family = new ArrayList<>(List.of(words.say("picture.family")));
        view.agreement().ifPresent(agreement -> {
            family.add(words.day("agreed", agreement.on()));
            family.addAll(stances(agreement.yours()));
        });
        return family;
    }

    /** A picture that left out that its reader sees something in another way would speak for them. */
    private List<String> stances(List<ReaderView.Yours> yours) {
        return yours.stream()
                .filter(own -> !own.stance().equals(Stance.SAYS_SO))
                .map(words::stance)
                .distinct()
                .toList();
    }

    private String note(List<ReaderView.Yours> yours) {
        return String.join(" ", stances(yours));
    }

    private List<Picture.Group> groups() {
        List<Picture.Group> groups = new ArrayList<>();
        for (ModelFactor kind : words.kinds()) {
            Shape sign = Shape.of(kind.kind(), model.factors().indexOf(kind));
            groups.add(new Picture.Group(kind.plainLabel(), sign, cards(Optional.of(kind)), nothing(kind)));
        }
        groups.add(
                new Picture.Group(words.say("part.other"), Shape.CROSS, cards(Optional.empty()), words.say("nothing")));
        return groups;
    }

    /** What stands under two Ps has one box, so that an empty column is not said to be empty. */
    private String nothing(ModelFactor kind) {
        List<String> others = view.factors().stream()
                .map(this::under)
                .filter(under -> under.contains(kind))
                .map(under -> under.get(0).plainLabel())
                .distinct()
                .toList();
        return others.isEmpty() ? words.say("nothing") : naming("picture.elsewhere", others);
    }

    private String naming(String key, List<String> labels) {
        return words.say(Phrase.of(key).with("labels", page.list(labels)));
    }

    private List<Picture.Card> cards(Optional<ModelFactor> kind) {
        List<Picture.Card> cards = new ArrayList<>();
        for (int i = 0; i < view.factors().size(); i++) {
            ReaderView.Factor factor = view.factors().get(i);
            List<ModelFactor> under = under(factor);
            if (under.stream().findFirst().equals(kind)) {
                String note = note(factor.yours());
                cards.add(new Picture.Card(key(i), label(factor, under), told(factor), note, Optional.empty()));
            }
        }
        return cards;
    }

    private List<ModelFactor> under(ReaderView.Factor factor) {
        return factor.kinds().stream()
                .flatMap(kind -> model.factor(kind).stream())
                .toList();
    }

    private String label(ReaderView.Factor factor, List<ModelFactor> under) {
        List<String> label = new ArrayList<>();
        under.stream().findFirst().map(kind -> words.scenario(factor, kind)).ifPresent(label::add);
        factor.told().map(words::source).ifPresent(label::add);
        if (under.size() > 1) {
            List<String> others =
                    under.stream().skip(1).map(ModelFactor::plainLabel).toList();
            label.add(naming("picture.also", others));
        }
        return page.aside(label);
    }

    private String told(ReaderView.Factor factor) {
        return factor.told().map(this::line).orElse(words.say("noneFound"));
    }

    private String line(Told told) {
        return PlainText.line(words.words(told));
    }

    /** A guess that is not told in words links nothing, and stands in no picture. */
    private Optional<Picture.Guess> guess(ReaderView.Guess guess) {
        return guess.told()
                .map(told -> new Picture.Guess(
                        labelled(told),
                        line(told),
                        note(guess.yours()),
                        keys(guess.keptGoingBy()),
                        keys(guess.explains())));
    }

    private String labelled(Told guess) {
        String label = model.step(FormulationStep.HYPOTHESIS)
                .map(ModelStep::plainLabel)
                .orElse("");
        return page.with(label, words.source(guess));
    }

    private List<String> keys(List<Told> factors) {
        return factors.stream().map(keys::get).distinct().toList();
    }

    /** Tells all that can be seen: what stands under each P, in full, then what is linked with what. */
    private List<String> sentences() {
        List<String> sentences = new ArrayList<>(family());
        for (Picture.Group group : groups()) {
            if (group.cards().isEmpty()) {
                sentences.add(sentence(group.label(), group.nothing()));
            }
            for (Picture.Card card : group.cards()) {
                String label = card.label().isEmpty() ? group.label() : page.with(group.label(), card.label());
                sentences.add(sentence(label, card.words()));
                Stream.of(card.note()).filter(note -> !note.isEmpty()).forEach(sentences::add);
            }
        }
        for (ReaderView.Guess guess : view.guesses()) {
            guess.told().ifPresent(told -> {
                sentences.add(sentence(labelled(told), line(told)));
                sentences.addAll(stances(guess.yours()));
                guess.keptGoingBy()
                        .forEach(cause -> sentences.add(sentence(words.say("label.keptGoingBy"), line(cause))));
                guess.explains().forEach(effect -> sentences.add(sentence(words.say("label.explains"), line(effect))));
            });
        }
        return sentences;
    }

    private String sentence(String label, String told) {
        return words.say(Phrase.of("sentence").with("label", label).with("told", told));
    }
}
