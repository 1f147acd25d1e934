package org.practicemodel.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/** A secret in a file of its own, since arguments can be seen by everybody on the machine and stay in its history. */
final class SecretFile {

    /** The most bytes; more is another file that was named by mistake. */
    static final int LONGEST = 4096;

    private SecretFile() {}

    /**
     * Reads a secret: the bytes of the file without the end of a line that editors and tools put there.
     *
     * @param option the option that names the file, for messages
     * @param name the file
     * @param shortest the fewest bytes
     * @throws UsageException if it cannot be read, or is too short or too long to be one
     */
    static byte[] read(String option, String name, int shortest) {
        byte[] secret = withoutLineEnd(bytes(option, name));
        if (secret.length < shortest) {
            throw new UsageException(option + " holds too short a secret: at least " + shortest + " bytes");
        }
        if (secret.length > LONGEST) {
            throw new UsageException(option + " holds too long a secret: at most " + LONGEST + " bytes");
        }
        return secret;
    }

    private static byte[] bytes(String option, String name) {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return in.readNBytes(LONGEST + 3);
        } catch (IOException e) {
            throw new UsageException(option + " cannot be read: " + FileFaults.why(e));
        } catch (InvalidPathException e) {
            throw new UsageException(option + " cannot be read: no file can have such a name");
        }
    }

    private static byte[] withoutLineEnd(byte[] bytes) {
        int end = bytes.length;
        end -= endsWith(bytes, end, '\n');
        end -= endsWith(bytes, end, '\r');
        return Arrays.copyOf(bytes, end);
    }

    private static int endsWith(byte[] bytes, int end, char last) {
        return end > 0 && bytes[end - 1] == last ? 1 : 0;
    }
}
