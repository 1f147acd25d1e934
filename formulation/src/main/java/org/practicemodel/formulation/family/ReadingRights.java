package org.practicemodel.formulation.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
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
    private final Set<PersonId> family;
    private final GrownUps grownUps;
    private final Set<String> restricted;
    private final Optional<LocalDate> lastException;
    private final Optional<LocalDate> asOf;

    private ReadingRights(
            PersonId reader,
            Set<PersonId> family,
            GrownUps grownUps,
            Set<String> restricted,
            Optional<LocalDate> lastException,
            Optional<LocalDate> asOf) {
        this.reader = reader;
        this.family = family;
        this.grownUps = grownUps;
        this.restricted = restricted;
        this.lastException = lastException;
        this.asOf = asOf;
    }

    /** Returns the rights of a reader of whose family nothing is known. */
    static ReadingRights of(PersonId reader) {
        return new ReadingRights(reader, Set.of(), GrownUps.none(), Set.of(), Optional.empty(), Optional.empty());
    }

    /** Returns the rights of a reader on a day, with the restrictions and exceptions for safety of the record. */
    static ReadingRights of(PersonId reader, PracticeRecord record, LocalDate asOf) {
        return new ReadingRights(
                reader,
                record.family().members().stream().map(FamilyMember::id).collect(Collectors.toSet()),
                GrownUps.of(record, asOf),
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

    PersonId reader() {
        return reader;
    }

    GrownUps grownUps() {
        return grownUps;
    }

    /** Returns the ids of whomever and whatever the reader may not know of. */
    Set<String> restricted() {
        return restricted;
    }

    /** Tells who some are, seen from the reader. */
    Teller teller(List<Party> parties, Collection<RoleCode> roles) {
        return Teller.of(parties, roles, reader, family);
    }

    /** Checks whether something of a day has come, and no exception for safety was decided on that day or since. */
    boolean counts(LocalDate day) {
        return asOf.map(today -> !day.isAfter(today)).orElse(true)
                && lastException.map(day::isAfter).orElse(true);
    }

    /** Nobody clears a date: it is told only where it was never decided, for safety, not to tell the reader something. */
    Optional<LocalDate> day(Optional<LocalDate> day) {
        return lastException.isPresent() ? Optional.empty() : day;
    }

    /** Returns a statement as the reader may be given it; empty where they may not. */
    Optional<Told> told(Optional<Statement> statement, Voices voices) {
        return statement.flatMap(said -> told(said, voices));
    }

    Optional<Told> told(Statement statement, Voices voices) {
        return Optional.of(statement)
                .filter(said -> isOpen(said, voices) && (isOwnWords(said, voices) || isCleared(said, voices)))
                .map(said -> new Told(said.words(), teller(said, voices), said.form(), said.on()));
    }

    /** Checks whether the reader may be given a statement because it was cleared for them, not as words of their own. */
    boolean isGranted(Optional<Statement> statement, Voices voices) {
        return statement
                .filter(said -> isOpen(said, voices) && isCleared(said, voices))
                .isPresent();
    }

    private Teller teller(Statement statement, Voices voices) {
        Speakers named = Speakers.of(statement);
        Speakers known = named.areNobody() ? voices.saying() : named;
        Teller teller = teller(known.parties(), known.roles());
        return teller == Teller.YOU && !known.roles().isEmpty() ? Teller.YOU_AND_OTHERS : teller;
    }

    private boolean isOpen(Statement statement, Voices voices) {
        return statement.sensitive().isEmpty()
                && Hidden.ids(statement.saidBy().stream()).noneMatch(restricted::contains)
                && Hidden.ids(voices.all().parties().stream()).noneMatch(restricted::contains);
    }

    /** What somebody said in their own words they know. A summary of it is somebody else's text. */
    private boolean isOwnWords(Statement statement, Voices voices) {
        return has(statement, StatementForm.QUOTE) && teller(statement, voices) == Teller.YOU;
    }

    private static boolean has(Statement statement, StatementForm form) {
        return statement.form().filter(form::equals).isPresent();
    }

    private boolean isCleared(Statement statement, Voices voices) {
        boolean needsYes = mayBeAChilds(statement, voices);
        return statement.audience().stream()
                .filter(allowed -> allowed.person().equals(reader))
                .anyMatch(allowed -> isCleared(allowed)
                        && (!needsYes
                                || allowed.speakerAgreedOn()
                                        .filter(this::counts)
                                        .isPresent()));
    }

    /** Whoever cleared a text before it was decided, for safety, not to tell the reader something did not know of that. */
    private boolean isCleared(Reader allowed) {
        return allowed.clearedBy().isPresent()
                && allowed.clearedOn().filter(this::counts).isPresent();
    }

    /**
     * A child's words need the child's own yes, whatever anybody else says; and anybody's words may be a child's.
     * Somebody at work who says so may be quoting a child.
     */
    private boolean mayBeAChilds(Statement statement, Voices voices) {
        Speakers named = Speakers.of(statement);
        boolean isOfNobody = named.areNobody();
        boolean isInTheirWords = has(statement, StatementForm.QUOTE) || has(statement, StatementForm.DRAWING);
        return (isOfNobody && isInTheirWords && voices.saying().nameNobody())
                || holdAChild(named.and(voices.saying()))
                || (isOfNobody && holdAChild(voices.perhaps()));
    }

    private boolean holdAChild(Speakers speakers) {
        return speakers.parties().stream()
                        .flatMap(party -> party.person().stream())
                        .anyMatch(person -> !person.equals(reader) && !grownUps.include(person))
                || !speakers.roles().stream().allMatch(grownUps::include);
    }
}
