package org.practicemodel.principles.rule.trauma;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.engagement.Preference;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.rule.Windows;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.OneRoleEach;
import org.practicemodel.principles.internal.Visits;

/**
 * {@code E3-R4}, choice about how we meet: what people prefer is recorded, and kept to.
 *
 * <p>A preference of anybody in the family is enough, about the place, the time, the person or the way, and so is that it is
 * all the same to them: they were asked. It looks at every preference that still held when the current episode opened, or
 * later, since nobody has to say it twice. What people said in an earlier episode and took back before this one is not
 * looked at.
 *
 * <p>Two times in the last 183 days of the episode at which people met or spoke and that are marked as contrary to one
 * preference speak against, where the preference had been said by then and still held, whatever other times kept to it;
 * times that were called off do not count. Times contrary to different preferences are not added up. A reason answers.
 * Nothing that is not recorded counts against anybody.
 *
 * <p>For instance after school and not at home. Immutable and thread-safe. Source: current guide ¶14; OHID guidance on
 * trauma-informed practice 2022 ("choice"); the two times and the days are our interpretation.
 */
public final class ChoiceHowWeMeet implements Rule {

    private static final Threshold TIMES =
            LeedsDescriptors.local("preference.contraryTimes", ThresholdUnit.COUNT, 2, 2, 6);

    private static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.ofElement(
                    "E3-R4", "choice-how-we-meet", LeedsElements.TRAUMA_INFORMED_PRACTICE)
            .testBasis(WorkAdjusted.OHID)
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(new EvidenceNeed(RecordType.PREFERENCES, "kinds", Effort.CONVERSATION, WhoCanAct.WORKER))
            .addThresholds(TIMES, Windows.EVIDENCE)
            .build();

    /** Makes the rule, which has no state. */
    public ChoiceHowWeMeet() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<Preference> preferences = view.record().engagement().preferences().stream()
                .filter(preference -> isOfThisWork(view, preference))
                .sorted(Comparator.comparing(preference -> preference.id().value()))
                .toList();
        if (preferences.isEmpty()) {
            return Outcomes.absent(
                    view, RecordType.PREFERENCES, Phrase.of("E3-R4.none"), List.of(Nearest.episode(view)));
        }
        return OneRoleEach.over(
                view,
                preferences.stream().map(preference -> judged(view, preference)).toList(),
                Phrase.of("E3-R4.past"));
    }

    private static Outcome judged(RecordView view, Preference preference) {
        DateInterval window = view.episode().within(view.valueOf(Windows.EVIDENCE));
        List<Interaction> contrary = view.record().engagement().interactions().stream()
                .filter(Visits::tookPlace)
                .filter(time -> time.contraryTo().contains(preference.id()))
                .filter(time -> time.on()
                        .filter(day -> window.contains(day) && held(preference, day))
                        .isPresent())
                .sorted(Comparator.comparing(time -> time.id().value()))
                .toList();
        if (contrary.size() < view.valueOf(TIMES)) {
            return Outcomes.met(Phrase.of("E3-R4.met"), List.of(Evidence.supports(view, preference)));
        }
        List<Entry> about = new ArrayList<>(contrary);
        about.add(preference);
        return Outcomes.answered(
                view,
                DESCRIPTOR.code(),
                DESCRIPTOR.reasonEffect(),
                History.settled(
                        view,
                        Outcomes.notMet(
                                Phrase.of("E3-R4.contrary")
                                        .with("count", contrary.size())
                                        .with("from", window.from()),
                                contrary.stream()
                                        .map(time -> Evidence.contradicts(view, time))
                                        .toList())),
                about);
    }

    private static boolean isOfThisWork(RecordView view, Preference preference) {
        boolean tookBack = preference
                .until()
                .flatMap(last -> view.episode().openedOn().filter(last::isBefore))
                .isPresent();
        boolean saidLater =
                preference.on().filter(view.episode().lastDay()::isBefore).isPresent();
        return !tookBack && !saidLater;
    }

    private static boolean held(Preference preference, LocalDate day) {
        boolean said = preference.on().filter(day::isBefore).isEmpty();
        boolean takenBack = preference.until().filter(day::isAfter).isPresent();
        return said && !takenBack;
    }
}
