package org.practicemodel.formulation.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.NetworkMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Reader;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;

/**
 * What one reader may be given. Whoever is not known to be grown up is taken for a child, and whatever is not said to be
 * allowed is not.
 */
final class ReadingRights {

    private final PersonId reader;
    private final Set<PersonId> grownUps;
    private final Set<String> restricted;
    private final Optional<LocalDate> lastException;
    private final Optional<LocalDate> asOf;

    private ReadingRights(
            PersonId reader,
            Set<PersonId> grownUps,
            Set<String> restricted,
            Optional<LocalDate> lastException,
            Optional<LocalDate> asOf) {
        this.reader = reader;
        this.grownUps = grownUps;
        this.restricted = restricted;
        this.lastException = lastException;
        this.asOf = asOf;
    }

    /** Returns the rights of a reader of whose family nothing is known. */
    static ReadingRights of(PersonId reader) {
        return new ReadingRights(reader, Set.of(), Set.of(), Optional.empty(), Optional.empty());
    }

    /** Returns the rights of a reader on a day, with the restrictions and exceptions for safety of the record. */
    static ReadingRights of(PersonId reader, PracticeRecord record, LocalDate asOf) {
        return new ReadingRights(
                reader,
                grownUps(record),
                record.restrictions().stream()
                        .filter(restriction -> restriction.inForceOn(asOf))
                        .filter(restriction -> restriction.against().isEmpty()
                                || restriction.against().contains(reader))
                        .map(restriction -> restriction.of().value())
                        .filter(id -> !id.equals(reader.value()))
                        .collect(Collectors.toSet()),
                record.safetyExceptions().stream()
                        .filter(exception -> exception.toWhom().contains(reader))
                        .map(SafetyException::on)
                        .max(LocalDate::compareTo),
                Optional.of(asOf));
    }

    private static Set<PersonId> grownUps(PracticeRecord record) {
        Set<PersonId> grownUps = record.family().members().stream()
                .filter(member ->
                        member.role().equals(FamilyRole.PARENT) || member.role().equals(FamilyRole.CARER))
                .map(FamilyMember::id)
                .collect(Collectors.toSet());
        record.family().network().stream().map(NetworkMember::id).forEach(grownUps::add);
        return grownUps;
    }

    PersonId reader() {
        return reader;
    }

    /** Checks whether nothing stands against telling the reader of somebody or something. */
    boolean mayKnowOf(Collection<? extends Identifier> ids) {
        return ids.stream().map(Identifier::value).noneMatch(restricted::contains);
    }

    boolean mayKnowOf(Identifier id) {
        return !restricted.contains(id.value());
    }

    boolean mayKnowOfAll(Collection<Party> parties) {
        return parties.stream().allMatch(this::mayKnowOf);
    }

    private boolean mayKnowOf(Party party) {
        return party.person().map(this::mayKnowOf).orElse(true)
                && party.worker().map(this::mayKnowOf).orElse(true)
                && party.agency().map(this::mayKnowOf).orElse(true);
    }

    /** Returns a statement as the reader may be given it; empty where they may not. */
    Optional<Told> told(Optional<Statement> statement) {
        return statement.flatMap(this::told);
    }

    Optional<Told> told(Statement statement) {
        return Optional.of(statement)
                .filter(this::mayRead)
                .map(read -> new Told(read.words(), Teller.of(read.saidBy(), reader), isQuote(read), read.on()));
    }

    private boolean mayRead(Statement statement) {
        return statement.sensitive().isEmpty()
                && mayKnowOfAll(statement.saidBy())
                && (isOwnWords(statement) || isCleared(statement));
    }

    /** What somebody said in their own words they know. A summary of it is somebody else's text. */
    private boolean isOwnWords(Statement statement) {
        return isQuote(statement) && Teller.of(statement.saidBy(), reader) == Teller.YOU;
    }

    private static boolean isQuote(Statement statement) {
        return statement.form().filter(StatementForm.QUOTE::equals).isPresent();
    }

    private boolean isCleared(Statement statement) {
        return statement.audience().stream()
                .filter(allowed -> allowed.person().equals(reader))
                .anyMatch(allowed -> isCleared(allowed) && mayHear(statement, allowed));
    }

    /** Whoever cleared a text before it was decided, for safety, not to tell the reader something did not know of that. */
    private boolean isCleared(Reader allowed) {
        return allowed.clearedBy().isPresent()
                && allowed.clearedOn()
                        .filter(day -> asOf.map(today -> !day.isAfter(today)).orElse(true))
                        .filter(day -> lastException.map(day::isAfter).orElse(true))
                        .isPresent();
    }

    /** A child's words need the child's own yes, whatever anybody else says. */
    private boolean mayHear(Statement statement, Reader allowed) {
        boolean childSpoke = statement.saidBy().stream()
                .flatMap(party -> party.person().stream())
                .anyMatch(person -> !person.equals(reader) && !grownUps.contains(person));
        return !childSpoke || allowed.speakerAgreedOn().isPresent();
    }
}
