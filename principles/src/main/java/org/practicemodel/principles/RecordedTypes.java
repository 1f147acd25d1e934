package org.practicemodel.principles;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.record.PracticeRecord;

/** Knows where in a record the entries of each type stand, and reads their parts by name. */
final class RecordedTypes {

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
            Map.entry(RecordType.EARLIER_INTERVENTIONS, RecordedTypes::earlierInterventions),
            Map.entry(RecordType.GOALS, RecordedTypes::goals),
            Map.entry(RecordType.ACTIONS, RecordedTypes::actions),
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

    private RecordedTypes() {}

    static List<? extends Entry> entries(RecordType type, PracticeRecord record) {
        return Optional.ofNullable(ENTRIES.get(type))
                .<List<? extends Entry>>map(found -> found.apply(record))
                .orElse(List.of());
    }

    /** Reads a part; empty if the entry has no part of that name. */
    static Optional<Object> value(Object entry, String part) {
        return Arrays.stream(entry.getClass().getRecordComponents())
                .filter(each -> each.getName().equals(part))
                .findFirst()
                .map(each -> valueOf(each, entry));
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

    private static Object valueOf(RecordComponent part, Object entry) {
        try {
            return part.getAccessor().invoke(entry);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("The accessor " + part.getName() + " of a record is open", impossible);
        }
    }
}
