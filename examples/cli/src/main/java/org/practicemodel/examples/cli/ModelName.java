package org.practicemodel.examples.cli;

import java.io.File;
import java.util.Optional;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.vocabulary.ModelDefinition;

/** What a model is asked for by: the id of an edition that is shipped, or the file of a definition. */
record ModelName(String value) {

    /** Returns the edition with this id; empty where it is a file. */
    Optional<ModelDefinition> edition() {
        return PracticeModels.all().stream()
                .filter(candidate -> candidate.id().value().equals(value))
                .findFirst();
    }

    /** Checks whether this can only be a file: it is there, or it is called like one. */
    boolean isFile() {
        return value.endsWith(".json") || value.equals(Inputs.STANDARD_INPUT) || new File(value).isFile();
    }
}
