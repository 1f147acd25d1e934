package org.practicemodel.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where results go. A file appears under its name only when it is complete: until then it has another name in the same
 * folder, and nothing is left of it if it is never completed.
 */
final class AtomicOutput implements AutoCloseable {

    private final OutputStream stream;
    private final Optional<Unfinished> file;
    private boolean complete;

    /** A file on its way. */
    private record Unfinished(Path temporary, Path target) {}

    private AtomicOutput(OutputStream stream, Optional<Unfinished> file) {
        this.stream = new BufferedOutputStream(stream);
        this.file = file;
    }

    /** Obtains an output to a stream that stays open, such as standard output. */
    static AtomicOutput to(OutputStream stream) {
        return new AtomicOutput(stream, Optional.empty());
    }

    /**
     * Obtains an output to a file.
     *
     * @throws IOException if there can be no such file
     */
    static AtomicOutput to(Path path) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
            // A device or a pipe has nothing to be replaced.
            return new AtomicOutput(Files.newOutputStream(path), Optional.empty());
        }
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path folder = target.getParent();
        Path name = target.getFileName();
        if (folder == null || name == null || Files.isDirectory(target)) {
            throw new FileSystemException(path.toString(), null, "a folder stands there");
        }
        Path temporary = Files.createTempFile(folder, "." + name, ".part");
        // For the user who stops the program with a key.
        temporary.toFile().deleteOnExit();
        return new AtomicOutput(Files.newOutputStream(temporary), Optional.of(new Unfinished(temporary, target)));
    }

    void write(byte[] bytes) {
        try {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UnwritableException(e);
        }
    }

    /** Lets whoever watches see what was written so far. */
    void flush() {
        try {
            stream.flush();
        } catch (IOException e) {
            throw new UnwritableException(e);
        }
    }

    /** Makes the output appear. */
    void complete() {
        flush();
        try {
            if (file.isPresent()) {
                stream.close();
                Files.move(
                        file.get().temporary(),
                        file.get().target(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            complete = true;
        } catch (IOException e) {
            throw new UnwritableException(e);
        }
    }

    /** Removes a file that was not completed; to a stream goes what was written so far. */
    @Override
    public void close() {
        if (complete) {
            return;
        }
        if (file.isEmpty()) {
            flush();
            return;
        }
        try {
            stream.close();
        } catch (IOException e) {
            // What could not be written is removed all the same.
        }
        try {
            Files.deleteIfExists(file.get().temporary());
        } catch (IOException e) {
            throw new UnwritableException(e);
        }
    }
}
