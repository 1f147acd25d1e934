package org.practicemodel.principles.rule.early;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.Help;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.view.RecordView;

/**
 * The help that a referral may have led to: for anybody it is about, or for a grown-up of the family, and not over before it
 * came in. Help that is for other children only is not among it.
 *
 * @param begun help that somebody named began to give, the earliest first
 * @param unclear help of which it is not recorded who gives it, or whether the family waited for it or had it
 * @param waitedFor help that the family waits for, the longest wait first
 */
record HelpFor(List<Help> begun, List<Help> unclear, List<Help> waitedFor) {

    private static final Comparator<Help> BY_START = Comparator.comparing(HelpFor::started)
            .thenComparing(HelpFor::waited)
            .thenComparing(help -> help.id().value());

    static HelpFor of(RecordView view, Referral referral, LocalDate from) {
        Set<PersonId> children = view.children().stream().map(FamilyMember::id).collect(Collectors.toSet());
        List<Help> all = view.record().journey().help().stream()
                .filter(help -> isFor(help.recipients(), referral.subjects(), children))
                .filter(help -> help.endedOn().filter(from::isAfter).isEmpty())
                .filter(help ->
                        begins(help).filter(view.episode().lastDay()::isBefore).isEmpty())
                .sorted(BY_START)
                .toList();
        return new HelpFor(
                all.stream()
                        .filter(help ->
                                help.startedOn().isPresent() && help.by().isPresent())
                        .toList(),
                all.stream().filter(HelpFor::isUnclear).toList(),
                all.stream()
                        .filter(help -> help.startedOn().isEmpty())
                        .filter(help -> help.waitingSince()
                                .filter(view.episode()::contains)
                                .isPresent())
                        .toList());
    }

    /** Returns the help that began first. */
    Optional<Help> first() {
        return begun.stream().findFirst();
    }

    /** Returns help that may have begun by a day, for all that is recorded of it. */
    List<Help> unclearBy(LocalDate last) {
        return unclear.stream()
                .filter(help -> help.startedOn().filter(last::isBefore).isEmpty())
                .toList();
    }

    private static boolean isFor(List<PersonId> recipients, List<PersonId> subjects, Set<PersonId> children) {
        return recipients.isEmpty()
                || subjects.isEmpty()
                || recipients.stream().anyMatch(person -> subjects.contains(person) || !children.contains(person));
    }

    private static boolean isUnclear(Help help) {
        return help.startedOn().isPresent()
                ? help.by().isEmpty()
                : help.waitingSince().isEmpty();
    }

    private static Optional<LocalDate> begins(Help help) {
        return Stream.of(help.startedOn(), help.waitingSince())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static LocalDate started(Help help) {
        return help.startedOn().orElse(LocalDate.MAX);
    }

    private static LocalDate waited(Help help) {
        return help.waitingSince().orElse(LocalDate.MAX);
    }
}
