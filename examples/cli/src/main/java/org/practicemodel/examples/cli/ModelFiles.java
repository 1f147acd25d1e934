package org.practicemodel.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.adaptation.KnownModels;
import org.practicemodel.core.adaptation.ModelAdaptation;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.principles.LeedsModels;

/** Reads definitions from files, and says what is wrong with them. */
final class ModelFiles {

    private final Inputs inputs;
    private final Problems problems;
    private Optional<KnownModels> known = Optional.empty();

    ModelFiles(Inputs inputs, Problems problems) {
        this.inputs = inputs;
        this.problems = problems;
    }

    /** Registers the definitions of some files; returns whether all of them could be. */
    boolean know(List<String> files) {
        if (files.isEmpty()) {
            return true;
        }
        StrictReader<ModelAdaptation> reader = StrictReader.of(ModelAdaptation.class);
        boolean all = true;
        for (String file : files) {
            Optional<ModelAdaptation> read = value(file, reader::read);
            all &= read.isPresent() && isRegistered(file, read.get());
        }
        return all;
    }

    private boolean isRegistered(String file, ModelAdaptation adaptation) {
        if (known().has(adaptation.id())) {
            problems.problem(file, Problem.of(ProblemCode.DUPLICATE_ID, "/id", "an id that no other definition has"));
            return false;
        }
        known = Optional.of(known().and(adaptation));
        return true;
    }

    /** Reads a model; empty where something is wrong with it, which has been said then. */
    Optional<EffectiveModel> read(ModelName name) {
        return name.edition().map(EffectiveModel::of).or(() -> value(name.value(), known()::read));
    }

    /** Set up where a definition is read only: who looks under an edition need not hold all that one may refer to. */
    private KnownModels known() {
        if (known.isEmpty()) {
            known = Optional.of(LeedsModels.known());
        }
        return known.get();
    }

    private <T> Optional<T> value(String file, Function<InputStream, ReadResult<T>> reader) {
        try {
            ReadResult<T> read = inputs.readDocument(file, reader);
            read.problems().forEach(problem -> problems.problem(file, problem));
            return read.value();
        } catch (IOException e) {
            problems.unreadable(file, e);
            return Optional.empty();
        }
    }
}
