package org.practicemodel.examples.principletests;

import java.nio.file.Path;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.principles.policy.Baseline;
import org.practicemodel.principles.policy.Waivers;

/**
 * The files that the suite is about: invented records, what is left for a time, and what was so before.
 *
 * @param folder the folder of this example
 */
public record InventedFiles(Path folder) {

    /**
     * Returns the folder of the records.
     *
     * @return the folder
     */
    public Path records() {
        return folder.resolve("records");
    }

    /**
     * Reads a record.
     *
     * @param name its name, such as {@code one-lead}
     * @return the record
     */
    public PracticeRecord record(String name) {
        return PracticeJson.reader().read(records().resolve(name + ".json")).orElseThrow();
    }

    /**
     * Reads what people decided to leave for a time.
     *
     * @return the waivers
     */
    public Waivers waivers() {
        return Waivers.reader().read(folder.resolve("waivers.json")).orElseThrow();
    }

    /**
     * Reads what was so when somebody began to count.
     *
     * @return the baseline
     */
    public Baseline baseline() {
        return Baseline.reader().read(folder.resolve("baseline.json")).orElseThrow();
    }
}
