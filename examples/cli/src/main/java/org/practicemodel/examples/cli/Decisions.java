package org.practicemodel.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.Fault;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.policy.Baseline;
import org.practicemodel.principles.policy.Policy;
import org.practicemodel.principles.policy.Responses;
import org.practicemodel.principles.policy.Waivers;

/**
 * What was decided about findings, as its files say it. Where a file cannot be read as it stands nothing is looked at: a
 * report without what was decided would say something else.
 */
final class Decisions {

    private static final int NEW_SALT_BYTES = 32;

    private final DecisionFiles files;
    private final Inputs inputs;
    private final Problems problems;

    Decisions(DecisionFiles files, Inputs inputs, Problems problems) {
        this.files = files;
        this.inputs = inputs;
        this.problems = problems;
    }

    /** Refuses to adopt a baseline where nobody looks at it. */
    void refuseAdoptingIn(Surroundings surroundings) {
        if (files.adopted().isPresent() && surroundings.variable("CI").isPresent()) {
            throw new UsageException(
                    "--adopt-baseline is refused where CI is set: adopt a baseline where somebody can look at it first");
        }
    }

    /** Begins a run with a checker; empty where a file cannot be read or does not fit, which the problems say. */
    Optional<DecisionRun> begin(AdherenceChecker checker, List<String> records) {
        Optional<AdherenceChecker> set = withPolicy(checker);
        Optional<Waivers> waivers = read(files.waivers(), Waivers.reader(), Waivers.of());
        Optional<Responses> responses = read(files.responses(), Responses.reader(), Responses.of());
        Optional<Baseline> baseline = files.baseline().flatMap(file -> read(file, Baseline.reader()));
        Optional<byte[]> salt = files.adopted().flatMap(this::salt);
        boolean isWhole = set.isPresent()
                && waivers.isPresent()
                && responses.isPresent()
                && baseline.isPresent() == files.baseline().isPresent()
                && salt.isPresent() == files.adopted().isPresent();
        return isWhole
                ? Optional.of(new DecisionRun(
                        set.get(), waivers.get(), responses.get(), baseline, salt, files, records, problems))
                : Optional.empty();
    }

    private Optional<AdherenceChecker> withPolicy(AdherenceChecker checker) {
        if (files.policy().isEmpty()) {
            return Optional.of(checker);
        }
        String file = files.policy().get();
        try {
            return read(file, Policy.reader()).map(checker::withPolicy);
        } catch (NotWellFormedException doesNotFit) {
            doesNotFit.faults().forEach(fault -> problems.problem(file, problem(fault)));
            return Optional.empty();
        }
    }

    private static Problem problem(Fault fault) {
        return Problem.of(ProblemCode.BAD_VALUE, "/" + fault.property(), fault.expected());
    }

    private <T> Optional<T> read(Optional<String> file, StrictReader<T> reader, T nothing) {
        return file.isEmpty() ? Optional.of(nothing) : read(file.get(), reader);
    }

    private <T> Optional<T> read(String file, StrictReader<T> reader) {
        try {
            ReadResult<T> result = inputs.readDocument(file, reader::read);
            result.problems().forEach(problem -> problems.problem(file, problem));
            return result.value();
        } catch (IOException unreadable) {
            problems.unreadable(file, unreadable);
            return Optional.empty();
        }
    }

    /** Returns the salt of the baseline that is to be written: that of the file where there is one, else a new one. */
    private Optional<byte[]> salt(String file) {
        if (exists(file)) {
            return read(file, Baseline.reader()).map(Baseline::saltBytes);
        }
        byte[] salt = new byte[NEW_SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return Optional.of(salt);
    }

    private static boolean exists(String file) {
        try {
            return Files.exists(Path.of(file));
        } catch (InvalidPathException none) {
            return false;
        }
    }
}
