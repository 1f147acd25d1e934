package org.practicemodel.principles.policy;

import java.util.List;
import org.practicemodel.principles.report.AdherenceReport;

/**
 * The adopting of a baseline from reports that come one after the other and are not kept.
 *
 * <p>For instance {@code adoption.add(report)} for each report of a run, then {@code adoption.baseline().write()}. Not
 * thread-safe: one run, one thread. Our interpretation.
 */
public final class BaselineAdoption {

    private final Baseline empty;
    private final BaselineCount count;

    /**
     * Begins to adopt.
     *
     * @param salt what makes the ids unrecognisable, 16 to 64 bytes that nobody can guess; copied
     * @throws org.practicemodel.core.entry.NotWellFormedException if the salt is shorter or longer
     */
    public BaselineAdoption(byte[] salt) {
        this.empty = Baseline.of(salt, List.of());
        this.count = empty.count();
    }

    /**
     * Adopts what a report shows otherwise and what is neither merely begun nor waived.
     *
     * @param report the next report of the run; waivers are to be applied before
     */
    public void add(AdherenceReport report) {
        count.see(report);
    }

    /**
     * Returns what was adopted so far.
     *
     * @return the baseline
     */
    public Baseline baseline() {
        return new Baseline(empty.format(), empty.salt(), count.entries());
    }
}
