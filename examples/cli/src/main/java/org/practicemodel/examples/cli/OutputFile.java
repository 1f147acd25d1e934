package org.practicemodel.examples.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a command was told to write, which is never one of its inputs. */
final class OutputFile {

    private OutputFile() {}

    /** Returns the output that was chosen with {@code --out}, or standard output. */
    static AtomicOutput chosen(Optional<String> out, List<String> inputs, Surroundings surroundings) {
        return out.isEmpty() ? AtomicOutput.to(surroundings.out()) : named("--out", out.get(), inputs);
    }

    /** Returns the output to a file that was chosen with an option, which is named where there can be no such file. */
    static AtomicOutput named(String option, String name, List<String> inputs) {
        try {
            Path target = FileSystems.getDefault().getPath(name);
            for (String file : inputs) {
                if (!file.equals(Inputs.STANDARD_INPUT) && isSame(target, file)) {
                    throw new UsageException(option + " would overwrite an input");
                }
            }
            return AtomicOutput.to(target);
        } catch (InvalidPathException e) {
            throw new UsageException(option + " cannot be made: no file can have such a name");
        } catch (IOException e) {
            throw new UsageException(option + " cannot be made: " + FileFaults.why(e));
        }
    }

    /** Returns the folder that was chosen with {@code --out}; empty where it is no folder that is there. */
    static Optional<Path> folder(Optional<String> out) {
        try {
            return out.map(FileSystems.getDefault()::getPath).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            throw new UsageException("--out cannot be made: no file can have such a name");
        }
    }

    private static boolean isSame(Path target, String file) throws IOException {
        Path input = Path.of(file);
        boolean areThere = Files.exists(target) && Files.exists(input);
        return areThere
                ? Files.isSameFile(target, input)
                : target.toAbsolutePath()
                        .normalize()
                        .equals(input.toAbsolutePath().normalize());
    }
}
