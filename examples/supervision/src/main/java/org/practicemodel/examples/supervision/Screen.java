package org.practicemodel.examples.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.supervision.agenda.Agenda;
import org.practicemodel.supervision.agenda.AgendaItem;
import org.practicemodel.supervision.session.SessionGuide;

/** Tells what an agenda holds and how it differs from the one before, and what a discussion leaves open. */
final class Screen {

    private static final Locale LOCALE = Locale.UK;

    private final StringBuilder shown = new StringBuilder();
    private List<AgendaItem> before = List.of();

    void show(String title, Agenda agenda) {
        line("== " + title + ", " + agenda.asOf());
        without(agenda.items(), before).forEach(item -> line("  gone   " + asked(item)));
        for (AgendaItem item : agenda.shown()) {
            line((isNew(item) ? "  new    " : "  still  ") + asked(item));
            line("         " + item.reason(LOCALE));
        }
        line("  not shown today: " + agenda.notShown().size());
        line("");
        before = agenda.items();
    }

    void open(SessionGuide guide) {
        line("-- Before it is marked complete");
        guide.carriedForward().forEach(step -> line("  carried forward: " + step.id()));
        guide.allOpenQuestions()
                .forEach(question -> line("  open   "
                        + question.about().map(id -> "[" + id + "] ").orElse("") + question.prompt(LOCALE)));
        line("");
    }

    void kept(PracticeRecord record) {
        line("-- The record of the family now holds " + record.discussions().size() + " of these discussions");
        line("");
    }

    /** An item is the same from one day to the next if it asks the same about the same thing. */
    private boolean isNew(AgendaItem item) {
        return before.stream().noneMatch(other -> isSame(item, other));
    }

    private static boolean isSame(AgendaItem one, AgendaItem other) {
        return one.topic() == other.topic() && one.about().equals(other.about());
    }

    private static List<AgendaItem> without(List<AgendaItem> left, List<AgendaItem> items) {
        List<AgendaItem> rest = new ArrayList<>(items);
        rest.removeIf(item -> left.stream().anyMatch(other -> isSame(item, other)));
        return rest;
    }

    private static String asked(AgendaItem item) {
        return item.about().map(id -> "[" + id + "] ").orElse("") + item.question(LOCALE);
    }

    private void line(String line) {
        shown.append(line).append('\n');
    }

    String everything() {
        return shown.toString();
    }
}
