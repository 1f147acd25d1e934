package org.practicemodel.core.source;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.internal.KeyedIds;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.team.WorkerId;

/**
 * The way in which the ids of children and workers are replaced at the door, so that no id of the source goes on.
 *
 * <p>{@link #numbered()} reveals nothing and says nothing beyond one input: {@code child-1}, {@code worker-1} in the order
 * in which they first appear. {@link #salted(byte[])} gives the same child the same id in every input that is read with
 * the same secret, such as {@code child-3f0a9c1be2d47785}; nobody without the secret can find or confirm an id, whoever
 * has it can. A child and a worker with one id in the source do not get ids that resemble each other.
 *
 * <p>Immutable and thread-safe; the ids given out for one input are not. Our interpretation.
 */
public final class LocalIds {

    /** The fewest bytes that a secret has. */
    public static final int SHORTEST_SECRET = KeyedIds.SHORTEST_SECRET;

    private final Supplier<BinaryOperator<String>> scheme;

    private LocalIds(Supplier<BinaryOperator<String>> scheme) {
        this.scheme = scheme;
    }

    /**
     * Obtains ids that number children and workers in the order in which they first appear in one input.
     *
     * @return the scheme
     */
    public static LocalIds numbered() {
        return new LocalIds(() -> {
            Map<String, Map<String, Integer>> numbers = new HashMap<>();
            return (type, sourceId) -> {
                Map<String, Integer> ofType = numbers.computeIfAbsent(type, none -> new HashMap<>());
                return Integer.toString(ofType.computeIfAbsent(sourceId, none -> ofType.size() + 1));
            };
        });
    }

    /**
     * Obtains ids that depend on the source's id and a secret: the first 16 hexadecimal digits of an HMAC-SHA-256 over
     * the type and the id.
     *
     * @param secret the secret, at least {@link #SHORTEST_SECRET} bytes; copied
     * @return the scheme
     * @throws IllegalArgumentException if the secret is shorter
     */
    public static LocalIds salted(byte[] secret) {
        KeyedIds keyed = KeyedIds.withSecret(secret, "local ids");
        return new LocalIds(() -> keyed::digits);
    }

    /**
     * Begins to give out ids for one input.
     *
     * @return ids for one input
     */
    public ForOneInput begin() {
        return new ForOneInput(scheme.get());
    }

    /** Shows the type only, never a secret. */
    @Override
    public String toString() {
        return "LocalIds";
    }

    /**
     * The local ids of one input.
     *
     * <p>For instance {@code ids.worker("ABC123")} is {@code worker-1} for the first worker of the input. Not thread-safe.
     * Our interpretation.
     */
    public static final class ForOneInput {

        private final BinaryOperator<String> scheme;

        private ForOneInput(BinaryOperator<String> scheme) {
            this.scheme = scheme;
        }

        /**
         * Returns the id of the record about a child.
         *
         * @param childId the child's id in the source
         * @return the id, such as {@code record-1}; always the same for the same child
         */
        public RecordId record(String childId) {
            return RecordId.of(local("record", childId));
        }

        /**
         * Returns the id of a child.
         *
         * @param childId the child's id in the source
         * @return the id, such as {@code child-1}; always the same for the same child
         */
        public PersonId child(String childId) {
            return PersonId.of(local("child", childId));
        }

        /**
         * Returns the id of a worker.
         *
         * @param workerId the worker's id in the source
         * @return the id, such as {@code worker-1}; always the same for the same worker
         */
        public WorkerId worker(String workerId) {
            return WorkerId.of(local("worker", workerId));
        }

        /**
         * Returns the id of any entry of a record, for keys that must not say which one it is.
         *
         * @param entryId the id in the record
         * @return the id, such as {@code entry-1}; always the same for the same entry
         */
        public EntryId entry(String entryId) {
            return EntryId.of(local("entry", entryId));
        }

        private String local(String type, String sourceId) {
            return type + "-" + scheme.apply(type, sourceId);
        }

        /** Shows the type only, never an id. */
        @Override
        public String toString() {
            return "LocalIds.ForOneInput";
        }
    }
}
