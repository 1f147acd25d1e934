package org.practicemodel.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.SubjectRecord;

/** Reads the one record that a file is to hold. */
final class OneRecord {

    private final Surroundings surroundings;
    private final Problems problems;

    OneRecord(Surroundings surroundings, Problems problems) {
        this.surroundings = surroundings;
        this.problems = problems;
    }

    /** How the items of a file are read. */
    private interface Reading<R extends SubjectRecord> {
        void items(Inputs inputs, Consumer<Item<? extends R>> each) throws IOException;
    }

    /**
     * Reads the record of a family.
     *
     * @return the record; empty where it cannot be read, which the problems say
     * @throws UsageException if the file holds several records
     */
    Optional<PracticeRecord> in(String file) {
        return this.<PracticeRecord>one(
                file, (inputs, each) -> inputs.read(file, Optional.of(SourceFormat.PRACTICE_RECORD), each::accept));
    }

    /**
     * Reads the record of a family, of a worker or of a team.
     *
     * @return the record; empty where it cannot be read, which the problems say
     * @throws UsageException if the file holds several records
     */
    Optional<SubjectRecord> whoseverItIs(String file) {
        return this.<SubjectRecord>one(
                file, (inputs, each) -> inputs.readWhoseverTheyAre(file, Optional.empty(), each));
    }

    /** An item that cannot be read counts too: the record of another family must not be taken for the one that was meant. */
    private <R extends SubjectRecord> Optional<R> one(String file, Reading<R> reading) {
        List<Item<? extends R>> items = new ArrayList<>();
        try {
            reading.items(new Inputs(surroundings), item -> {
                problems.problems(file, item);
                items.add(item);
            });
            if (items.isEmpty()) {
                problems.problem(file, 0, Problem.of(ProblemCode.EMPTY, "", "a practice record"));
            }
        } catch (IOException e) {
            problems.unreadable(file, e);
            items.clear();
        }
        problems.endOf(file);
        if (items.size() > 1) {
            throw new UsageException("expected one record; the file holds several");
        }
        return items.stream().<R>flatMap(item -> item.record().stream()).findFirst();
    }
}
