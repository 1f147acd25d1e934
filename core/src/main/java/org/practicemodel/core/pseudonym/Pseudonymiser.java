package org.practicemodel.core.pseudonym;

import org.practicemodel.core.internal.KeyedIds;
import org.practicemodel.core.record.SubjectRecord;

/**
 * Makes copies of records under other ids, without names and words, so that somebody can work on them without needing to
 * know whom they are about: to try out a new limit on a year's records, for instance, or to show a fault to a supplier.
 *
 * <p><b>The copy is pseudonymised, not anonymous.</b> It is still personal data under UK GDPR, to be kept as such. What
 * remains in it can single people out: dates above all, those of birth first; rare codes and roles, and codes in another
 * body's namespace, which may say whose they are; the shape of a family, with who lives where and when; numbers, such as
 * sessions missed or the values of measures; working patterns, with who worked with whom from when until when. Whoever has
 * the secret can find the id that a pseudonym stands for by trying ids, so the secret is kept apart from the copies.
 *
 * <p>It goes by the type of each value, in the record of a family, of a worker and of a team alike:
 *
 * <ul>
 *   <li>Every id becomes the type and the first 16 hexadecimal digits of an HMAC-SHA-256 over the type, a zero byte and the
 *       id, such as {@code worker-6bf028f437e3349a}, also where it means something to the host (an agency's id may be its
 *       number, a household's its address). One id of one type has one pseudonym in every record with the same secret, and
 *       another with any other secret; ids of two types with one text do not resemble each other. The id of a worker is the
 *       same in the records of families, workers and teams where the host uses one id; so is the id of a record. References
 *       still lead to what they led to.
 *   <li>Names of people, workers and agencies are left out.
 *   <li>Everything that was said or written becomes {@link #WORDS}. It is not left out, because rules ask whether something
 *       was written. It is the same for all, because equal words would show who copied what.
 *   <li>What a number is counted in (the unit of a measure, the name of a scale) becomes a keyed label, so that numbers on
 *       two scales still stand apart.
 *   <li>The system and the path of a provenance, the codes of the source beside ours, and extensions are left out: they lead
 *       back to the source. The day on which something was recorded, and the author's role, stay.
 *   <li>Dates, codes, roles, numbers, flags, editions, coverage, restrictions and safety exceptions stay, and so does the
 *       order of everything.
 * </ul>
 *
 * <p>Every rule of this library gives the copy the verdict, the reason, the begun mark and the roll-ups of the original, if
 * the original is consistent (each id used once, every reference leading somewhere), and points at the same places. Only
 * where several entries say the same, and a rule shows one of them or puts them in order, it goes by their ids, and so may
 * show another. Suggestions of other words have no words left to look at. A rule of another author may read words,
 * extensions or codes of the source, and then answers differently.
 *
 * <p>For instance {@code Pseudonymiser.withSecret(secret).pseudonymise(record)}.
 *
 * <p>Immutable and thread-safe. Source: UK GDPR Articles 4(5), 5(1)(c) and 25 on pseudonymisation and data minimisation; our
 * interpretation.
 */
public final class Pseudonymiser {

    /** The fewest bytes that a secret has. */
    public static final int SHORTEST_SECRET = KeyedIds.SHORTEST_SECRET;

    /** What stands in place of everything that was said or written. */
    public static final String WORDS = "[words left out]";

    private final KeyedIds keyed;

    private Pseudonymiser(KeyedIds keyed) {
        this.keyed = keyed;
    }

    /**
     * Obtains a pseudonymiser whose ids depend on a secret.
     *
     * @param secret the secret, at least {@link #SHORTEST_SECRET} random bytes, used for nothing else; copied
     * @return the pseudonymiser
     * @throws IllegalArgumentException if the secret is shorter
     */
    public static Pseudonymiser withSecret(byte[] secret) {
        return new Pseudonymiser(KeyedIds.withSecret(secret, "pseudonyms"));
    }

    /**
     * Returns a copy of a record under other ids, without names and words. The record itself stays as it is.
     *
     * @param <R> the type of record
     * @param record the record of a family, a worker or a team
     * @return the copy, which the strict reader accepts where it accepts the record
     */
    @SuppressWarnings("unchecked") // a copy of the same type
    public <R extends SubjectRecord> R pseudonymise(R record) {
        return (R) new KeyedRecord(keyed, record).copy();
    }

    /** Shows the type only, never a secret. */
    @Override
    public String toString() {
        return "Pseudonymiser";
    }
}
