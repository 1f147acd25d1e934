package org.practicemodel.examples.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.practicemodel.core.source.LocalIds;
import org.practicemodel.core.source.RecordAdapter;
import org.practicemodel.core.source.cincensus.CinCensusAdapter;
import org.practicemodel.core.source.dfecsc.DfeCscAdapter;

/** The adapters of the formats that are not our own. */
final class Adapters {

    /** The environment variable with the secret that gives a child the same id in every input. */
    static final String SECRET = "PRACTICE_ID_SECRET";

    private final LocalIds ids;

    private Adapters(LocalIds ids) {
        this.ids = ids;
    }

    /**
     * Obtains the adapters with the ids that the environment asks for.
     *
     * @throws UsageException if the secret is too short
     */
    static Adapters of(Surroundings surroundings) {
        Optional<byte[]> secret = surroundings.variable(SECRET).map(text -> text.getBytes(StandardCharsets.UTF_8));
        if (secret.isEmpty()) {
            return new Adapters(LocalIds.numbered());
        }
        if (secret.get().length < LocalIds.SHORTEST_SECRET) {
            throw new UsageException(SECRET + " is too short: at least " + LocalIds.SHORTEST_SECRET + " bytes");
        }
        return new Adapters(LocalIds.salted(secret.get()));
    }

    /** Returns the adapter of a format; empty for our own. */
    Optional<RecordAdapter<InputStream>> of(SourceFormat format) {
        return switch (format) {
            case PRACTICE_RECORD -> Optional.empty();
            case DFE_CSC -> Optional.of(DfeCscAdapter.of(ids));
            case CIN_CENSUS -> Optional.of(CinCensusAdapter.of(ids));
        };
    }
}
