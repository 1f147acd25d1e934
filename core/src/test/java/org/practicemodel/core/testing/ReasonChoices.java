package org.practicemodel.core.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.reason.SafetyExceptionId;
import org.practicemodel.core.vocabulary.RuleCode;

/** The reasons, restrictions and coverage of a generated record. */
final class ReasonChoices {

    private static final List<RuleCode> RULES = List.of(
            RuleCode.of("P02-R1"),
            RuleCode.of("P03-R2"),
            RuleCode.of("P04-R1"),
            RuleCode.of("P04-R3"),
            RuleCode.of("P05-R1"),
            RuleCode.of("P05-R2"),
            RuleCode.of("P05-R3"),
            RuleCode.of("P05-R4"),
            RuleCode.of("P05-R5"),
            RuleCode.of("P05-R6"),
            RuleCode.of("P10-R3"),
            RuleCode.of("anytown:A-R1"));
    private static final List<RecordType> TYPES = List.of(
            RecordType.EPISODES,
            RecordType.LEVELS_OF_HELP,
            RecordType.REFERRALS,
            RecordType.REFERRAL_DECISIONS,
            RecordType.ASSESSMENTS,
            RecordType.PROTECTION_CONFERENCES,
            RecordType.PROCEEDINGS,
            RecordType.LEAD_ALLOCATIONS,
            RecordType.WORKER_AGENCIES,
            RecordType.INVOLVEMENTS,
            RecordType.NETWORK,
            RecordType.PLANS,
            RecordType.PLAN_LINKS,
            RecordType.REVIEWS,
            RecordType.FAMILY_GROUP_CONFERENCE_OFFERS,
            RecordType.FAMILY_GROUP_CONFERENCES,
            RecordType.DOCUMENT_SHARES);

    private final Choices choices;
    private final List<PersonId> people;
    private final List<EntryId> entries;

    /**
     * Makes the choices.
     *
     * @param choices what happens
     * @param people the members of the family
     * @param entries what a reason or a restriction may be about
     */
    ReasonChoices(Choices choices, List<PersonId> people, List<EntryId> entries) {
        this.choices = choices;
        this.people = people;
        this.entries = entries;
    }

    List<PracticeRationale> rationales() {
        return choices.some(number -> PracticeRationale.builder()
                .id(RationaleId.of("rationale-" + number))
                .addRules(choices.<RuleCode>oneOf(RULES))
                .addAllRules(choices.chance(0.2) ? List.of(choices.<RuleCode>oneOf(RULES)) : List.of())
                .addAllAbout(choices.someOf(entries))
                .by(choices.role())
                .on(choices.day())
                .words(choices.text())
                .writtenAfterwards(choices.maybe(0.2, () -> choices.chance(0.5)))
                .provenance(choices.maybeProvenance())
                .build());
    }

    List<SafetyException> safetyExceptions() {
        return people.isEmpty() || choices.chance(0.6) ? List.of() : choices.some(this::safetyException);
    }

    private SafetyException safetyException(int number) {
        LocalDate on = choices.day();
        return SafetyException.builder()
                .id(SafetyExceptionId.of("safety-exception-" + number))
                .addToWhom(choices.<PersonId>oneOf(people))
                .addAllRules(choices.someOf(RULES))
                .decidedBy(choices.role())
                .on(on)
                .reviewBy(choices.dayAfter(on, 90))
                .words(choices.text())
                .provenance(choices.maybeProvenance())
                .build();
    }

    List<Restriction> restrictions() {
        return entries.isEmpty() || choices.chance(0.5) ? List.of() : choices.some(each -> restriction());
    }

    private Restriction restriction() {
        Optional<LocalDate> from = choices.maybe(0.5, choices::day);
        return Restriction.builder()
                .of(choices.<EntryId>oneOf(entries))
                .kind(choices.oneOf(List.of(RestrictionKind.values())))
                .addAllAgainst(choices.someOf(people))
                .from(from)
                .until(choices.maybe(0.3, () -> choices.dayAfter(from.orElse(Choices.FIRST_DAY), 400)))
                .build();
    }

    Optional<Coverage> coverage() {
        return coverage(() -> choices.chance(0.8) ? CoverageSubject.FAMILY : CoverageSubject.CHILD);
    }

    Optional<Coverage> coverage(Supplier<CoverageSubject> subject) {
        return choices.maybe(
                0.8,
                () -> Coverage.builder()
                        .subject(subject.get())
                        .otherwise(choices.maybe(
                                0.5, () -> choices.chance(0.5) ? CoverageState.HELD : CoverageState.NOT_HELD))
                        .addAllTypes(choices.<RecordType>someOf(TYPES).stream()
                                .map(this::covered)
                                .toList())
                        .build());
    }

    private CoveredType covered(RecordType type) {
        if (choices.chance(0.3)) {
            return CoveredType.builder()
                    .type(type)
                    .state(choices.chance(0.6) ? CoverageState.HELD : CoverageState.NOT_HELD)
                    .build();
        }
        LocalDate since = Choices.FIRST_DAY.minusDays(choices.between(-200, 400));
        return CoveredType.builder()
                .type(type)
                .state(CoverageState.RELIED_ON)
                .since(since)
                .statedBy(choices.role())
                .statedOn(choices.dayAfter(since, 100))
                .build();
    }
}
