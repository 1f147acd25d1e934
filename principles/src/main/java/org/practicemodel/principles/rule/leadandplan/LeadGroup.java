package org.practicemodel.principles.rule.leadandplan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.time.DateIntervals;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.principles.internal.ChildsLeads;

/**
 * The lead allocations of the episode that one child has, named for that child or for the whole family. Only these can
 * stand in each other's way; a worker who is allocated twice is one lead.
 */
final class LeadGroup {

    private final RecordView view;
    private final List<LeadAllocation> leads;

    private LeadGroup(RecordView view, List<LeadAllocation> leads) {
        this.view = view;
        this.leads = leads;
    }

    /** One group for each different list of leads that a named child has; a single one where no child is named. */
    static List<LeadGroup> of(RecordView view) {
        List<LeadAllocation> leads = view.leads().all().stream()
                .filter(lead -> inEpisode(view, lead))
                .toList();
        List<PersonId> named = leads.stream()
                .flatMap(lead -> lead.subjects().stream())
                .distinct()
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
        if (named.isEmpty()) {
            return List.of(new LeadGroup(view, leads));
        }
        return named.stream()
                .map(child -> ChildsLeads.of(child, leads))
                .distinct()
                .map(each -> new LeadGroup(view, each))
                .toList();
    }

    private static boolean inEpisode(RecordView view, LeadAllocation lead) {
        boolean endedBefore = lead.interval()
                .until()
                .filter(end -> view.episode().openedOn().filter(end::isBefore).isPresent())
                .isPresent();
        boolean beganAfter = lead.interval()
                .from()
                .filter(start -> start.isAfter(view.episode().lastDay()))
                .isPresent();
        return !endedBefore && !beganAfter;
    }

    List<LeadAllocation> all() {
        return leads;
    }

    /** Those open on the day to look from. */
    List<LeadAllocation> open() {
        return leads.stream().filter(view.leads().open()::contains).toList();
    }

    /** Those whose first day nobody wrote down. */
    List<LeadAllocation> undated() {
        return leads.stream().filter(lead -> lead.interval().from().isEmpty()).toList();
    }

    /** Those that held the lead on any of these days, as far as is known. */
    List<LeadAllocation> during(DateInterval days) {
        return leads.stream()
                .filter(lead -> days(lead).filter(days::overlaps).isPresent())
                .toList();
    }

    /** Those that ended last of all that ended before a day. */
    List<LeadAllocation> lastBefore(LocalDate day) {
        Optional<LocalDate> last = leads.stream()
                .flatMap(lead -> lead.interval().until().stream())
                .filter(end -> end.isBefore(day))
                .max(Comparator.naturalOrder());
        return leads.stream()
                .filter(lead -> last.isPresent() && lead.interval().until().equals(last))
                .toList();
    }

    /** Those that began first of all that began after a day. */
    List<LeadAllocation> firstAfter(LocalDate day) {
        Optional<LocalDate> first = leads.stream()
                .flatMap(lead -> lead.interval().from().stream())
                .filter(start -> start.isAfter(day))
                .min(Comparator.naturalOrder());
        return leads.stream()
                .filter(lead -> first.isPresent() && lead.interval().from().equals(first))
                .toList();
    }

    /** The days on which two or more workers held the lead. */
    List<DateInterval> overlaps() {
        Map<WorkerId, List<DateInterval>> byWorker = leads.stream()
                .filter(lead -> days(lead).isPresent())
                .collect(Collectors.groupingBy(
                        LeadAllocation::worker,
                        LinkedHashMap::new,
                        Collectors.mapping(lead -> days(lead).orElseThrow(), Collectors.toList())));
        return DateIntervals.overlaps(byWorker.values().stream()
                .map(DateIntervals::merged)
                .flatMap(Collection::stream)
                .toList());
    }

    /** The days of a window on which nobody held the lead, as far as is known. */
    List<DateInterval> gapsWithin(DateInterval window) {
        return DateIntervals.gapsWithin(
                window, leads.stream().flatMap(lead -> days(lead).stream()).toList());
    }

    private Optional<DateInterval> days(LeadAllocation lead) {
        return view.leads().interval(lead);
    }
}
