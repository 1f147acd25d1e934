package org.practicemodel.supervision.rendering;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.testing.Translation;
import org.practicemodel.supervision.agenda.Agenda;
import org.practicemodel.supervision.outcome.OutcomeTracker;

/** Pages of supervision to look at: those that a browser is shown. */
public final class SupervisionPages {

    private SupervisionPages() {}

    /**
     * Returns the pages by the name of a file.
     *
     * @return each page, always the same
     */
    public static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("supervision-nothing.html", page(Prepared.nothing(), Locale.UK));
        pages.put("supervision-typical.html", page(Prepared.typical(), Locale.UK));
        pages.put("supervision-typical.svg", chart(Prepared.typical(), Locale.UK));
        PracticeRecord hostile = Texts.replaced(Prepared.typical(), Texts.HOSTILE);
        Agenda own = Agenda.of(Prepared.view(hostile)).withOwnItem(Texts.HOSTILE);
        pages.put(
                "supervision-hostile.html",
                Supervisions.html()
                        .includingRestricted()
                        .withNames(id -> Optional.of(Texts.HOSTILE))
                        .render(Prepared.of(hostile).withAgenda(own), Locale.UK));
        pages.put("supervision-hostile.svg", chart(hostile, Locale.UK));
        pages.put("supervision-translated.html", page(Prepared.typical(), Translation.LOCALE));
        pages.put("supervision-translated.svg", chart(Prepared.typical(), Translation.LOCALE));
        pages.put("learning-nothing.html", LearningPages.html().render(Learner.nothing(), Locale.UK));
        pages.put("learning-typical.html", LearningPages.html().render(Learner.typical(), Locale.UK));
        pages.put("learning-hostile.html", LearningPages.html().render(Learner.hostile(), Locale.UK));
        return pages;
    }

    private static String page(PracticeRecord record, Locale locale) {
        return Supervisions.html().render(Prepared.of(record), locale);
    }

    private static String chart(PracticeRecord record, Locale locale) {
        OutcomeTracker tracker = Prepared.of(record).tracker();
        return Supervisions.svg()
                .render(tracker, tracker.trajectories().get(2).series().get(0), locale)
                .orElseThrow();
    }
}
