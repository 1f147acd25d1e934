package org.practicemodel.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in plain words why a file could not be opened, read or made. */
final class FileFaults {

    private FileFaults() {}

    static String why(IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (fault instanceof AccessDeniedException) {
            return "this program may not open it";
        }
        if (fault instanceof FileSystemException named && named.getReason() != null) {
            return named.getReason();
        }
        return "reading or writing broke off";
    }
}
