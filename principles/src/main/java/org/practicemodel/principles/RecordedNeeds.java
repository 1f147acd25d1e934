package org.practicemodel.principles;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.EvidenceNeed;

/** Tells which needs of a rule a record answers already, so that nobody is asked to add what is there. */
final class RecordedNeeds {

    private static final Map<RecordType, Function<PracticeRecord, List<? extends Entry>>> ENTRIES = Map.ofEntries(
            Map.entry(RecordType.EPISODES, record -> record.journey().episodes()),
            Map.entry(RecordType.LEVELS_OF_HELP, record -> record.journey().levelsOfHelp()),
            Map.entry(RecordType.REFERRALS, record -> record.journey().referrals()),
            Map.entry(RecordType.REFERRAL_DECISIONS, record -> record.journey().referrals()),
            Map.entry(RecordType.ASSESSMENTS, record -> record.journey().assessments()),
            Map.entry(
                    RecordType.PROTECTION_CONFERENCES,
                    record -> record.journey().protectionConferences()),
            Map.entry(RecordType.PROCEEDINGS, record -> record.journey().proceedings()),
            Map.entry(RecordType.LEAD_ALLOCATIONS, record -> record.team().leadAllocations()),
            Map.entry(RecordType.LEAD_CHANGE_REASONS, record -> record.team().leadAllocations()),
            Map.entry(RecordType.WORKER_AGENCIES, record -> record.team().workers()),
            Map.entry(RecordType.INVOLVEMENTS, record -> record.team().involvements()),
            Map.entry(RecordType.MEMBERS, record -> record.family().members()),
            Map.entry(RecordType.HOUSEHOLDS, record -> record.family().members()),
            Map.entry(
                    RecordType.PARENTAL_RESPONSIBILITY,
                    record -> record.family().members()),
            Map.entry(RecordType.RELATIONSHIPS, record -> record.family().relationships()),
            Map.entry(RecordType.NETWORK, record -> record.family().network()),
            Map.entry(RecordType.FORMULATIONS, PracticeRecord::formulations),
            Map.entry(RecordType.EARLIER_INTERVENTIONS, RecordedNeeds::earlierInterventions),
            Map.entry(RecordType.GOALS, RecordedNeeds::goals),
            Map.entry(RecordType.ACTIONS, RecordedNeeds::actions),
            Map.entry(RecordType.HELP, record -> record.journey().help()),
            Map.entry(RecordType.PLANS, PracticeRecord::plans),
            Map.entry(RecordType.PLAN_LINKS, PracticeRecord::plans),
            Map.entry(RecordType.PLAN_EDITIONS, PracticeRecord::plans),
            Map.entry(RecordType.REVIEWS, PracticeRecord::reviews),
            Map.entry(
                    RecordType.FAMILY_GROUP_CONFERENCE_OFFERS,
                    record -> record.engagement().familyGroupConferenceOffers()),
            Map.entry(
                    RecordType.FAMILY_GROUP_CONFERENCES,
                    record -> record.engagement().familyGroupConferences()),
            Map.entry(RecordType.DOCUMENT_SHARES, record -> record.engagement().documentShares()));

    private final PracticeRecord record;

    RecordedNeeds(PracticeRecord record) {
        this.record = record;
    }

    /**
     * Checks whether a record answers a need: there are entries of its type, and each has the field. A field that is no part
     * of the entries means the entries themselves.
     */
    boolean answers(EvidenceNeed need) {
        List<? extends Entry> entries = Optional.ofNullable(ENTRIES.get(need.type()))
                .<List<? extends Entry>>map(found -> found.apply(record))
                .orElse(List.of());
        return !entries.isEmpty() && entries.stream().allMatch(entry -> has(entry, need.field()));
    }

    /** Goals stand in formulations or beside them. */
    private static List<Goal> goals(PracticeRecord record) {
        return Stream.concat(record.formulations().stream().map(Formulation::goals), Stream.of(record.goals()))
                .flatMap(List::stream)
                .toList();
    }

    /** Actions stand where goals do. */
    private static List<Action> actions(PracticeRecord record) {
        return Stream.concat(record.formulations().stream().map(Formulation::actions), Stream.of(record.actions()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<EarlierIntervention> earlierInterventions(PracticeRecord record) {
        return record.formulations().stream()
                .flatMap(formulation -> formulation.earlierInterventions().stream())
                .toList();
    }

    private static boolean has(Entry entry, String field) {
        return Arrays.stream(entry.getClass().getRecordComponents())
                .filter(part -> part.getName().equals(field))
                .findFirst()
                .map(part -> isPresent(valueOf(part, entry)))
                .orElse(true);
    }

    private static boolean isPresent(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent();
        }
        if (value instanceof RecordedInterval interval) {
            return interval.from().isPresent();
        }
        return !(value instanceof Collection<?> list) || !list.isEmpty();
    }

    private static Object valueOf(RecordComponent part, Entry entry) {
        try {
            return part.getAccessor().invoke(entry);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("The accessor " + part.getName() + " of a record is open", impossible);
        }
    }
}
