package org.practicemodel.examples.formulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.practicemodel.formulation.guide.FormulationGuide;
import org.practicemodel.formulation.guide.OpenQuestion;

/** Tells after each step of a talk which questions it closed, which it opened, and what to talk about next. */
final class Screen {

    private static final Locale LOCALE = Locale.UK;

    private final StringBuilder shown = new StringBuilder();
    private List<OpenQuestion> open = List.of();

    void show(String step, FormulationGuide guide) {
        List<OpenQuestion> now = guide.allOpenQuestions();
        line("== " + step);
        without(now, open).forEach(closed -> line("  closed  " + asked(closed)));
        without(open, now).forEach(this::opened);
        open = now;
        guide.openQuestions().forEach(next -> line("  next    " + asked(next)));
        line("");
    }

    void show(String text) {
        shown.append(text);
    }

    private void opened(OpenQuestion question) {
        line("  open    " + asked(question));
        line("          why: " + question.why(LOCALE));
        line("          would answer it: " + question.whatWouldAnswer(LOCALE));
    }

    private static String asked(OpenQuestion question) {
        return question.about().map(entry -> "[" + entry + "] ").orElse("") + question.prompt(LOCALE);
    }

    private static List<OpenQuestion> without(List<OpenQuestion> left, List<OpenQuestion> questions) {
        List<OpenQuestion> rest = new ArrayList<>(questions);
        rest.removeAll(left);
        return rest;
    }

    private void line(String line) {
        shown.append(line).append('\n');
    }

    String everything() {
        return shown.toString();
    }
}
