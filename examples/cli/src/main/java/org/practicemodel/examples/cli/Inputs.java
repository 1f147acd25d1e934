package org.practicemodel.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practicemodel.core.json.LineResult;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.source.AdaptedSource;
import org.practicemodel.core.source.RecordAdapter;
import org.practicemodel.principles.summary.CountedReport;
import org.practicemodel.principles.summary.ReportReader;

/** Reads files of every format item by item, so that a large one never stands in memory as a whole. */
final class Inputs {

    /** The name that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private static final int BUFFER = 1 << 16;

    private final InputStream standardInput;
    private final Adapters adapters;

    Inputs(Surroundings surroundings) {
        this.standardInput = surroundings.in();
        this.adapters = Adapters.of(surroundings);
    }

    /** Refuses inputs among which standard input is named again. */
    static void readOnce(List<String> names) {
        if (names.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new UsageException("standard input (-) can be read once only");
        }
    }

    /**
     * Reads one input to its end.
     *
     * @param name the file, or {@link #STANDARD_INPUT}
     * @param format the format; found out where it is empty
     * @param each is given the items in order, while reading goes on
     * @throws IOException if the file cannot be opened or reading breaks off; what was read before was handed over
     */
    void read(String name, Optional<SourceFormat> format, Consumer<Item<PracticeRecord>> each) throws IOException {
        watched(name, in -> take(name, in, format, each));
    }

    /**
     * Reads one input of records of families, of workers or of teams, of one kind in each input, to its end.
     *
     * @param name the file, or {@link #STANDARD_INPUT}
     * @param format the format of records of families; found out, with whose records they are, where it is empty
     * @param each is given the items in order, while reading goes on
     * @throws IOException if the file cannot be opened or reading breaks off; what was read before was handed over
     */
    void readWhoseverTheyAre(String name, Optional<SourceFormat> format, Consumer<Item<? extends SubjectRecord>> each)
            throws IOException {
        watched(name, in -> {
            switch (format.isPresent() ? RecordSubject.FAMILY : SubjectDetection.subject(in)) {
                case FAMILY -> take(name, in, format, each::accept);
                case WORKER ->
                    own(name, in, PracticeJson.workerReader()::readLines, PracticeJson.workerReader()::read, each);
                case TEAM -> own(name, in, PracticeJson.teamReader()::readLines, PracticeJson.teamReader()::read, each);
            }
        });
    }

    /**
     * Reads one input of reports, one a line, to its end.
     *
     * @param name the file, or {@link #STANDARD_INPUT}
     * @param each is given what came of the lines in order, while reading goes on
     * @throws IOException if the file cannot be opened or reading breaks off; what was read before was handed over
     */
    void readReports(String name, Consumer<ReadResult<CountedReport>> each) throws IOException {
        watched(name, in -> {
            try (Stream<LineResult<CountedReport>> lines = new ReportReader().readLines(in)) {
                lines.forEach(line -> each.accept(line.result()));
            }
        });
    }

    /**
     * Reads one input that is one document, such as a definition of a model.
     *
     * @param name the file, or {@link #STANDARD_INPUT}
     * @param reader reads the document
     * @return what the reader made of it
     * @throws IOException if the file cannot be opened or reading breaks off
     */
    <T> ReadResult<T> readDocument(String name, Function<InputStream, ReadResult<T>> reader) throws IOException {
        List<ReadResult<T>> read = new ArrayList<>();
        watched(name, in -> read.add(reader.apply(in)));
        return read.get(0);
    }

    /** What is done with an input that is open. */
    private interface Use {
        void of(BufferedInputStream in) throws IOException;
    }

    private void watched(String name, Use use) throws IOException {
        try (WatchedInput watched = new WatchedInput(open(name))) {
            try {
                use.of(new BufferedInputStream(watched, BUFFER));
            } catch (IOException | UncheckedIOException e) {
                throw brokeOff(name);
            }
            if (watched.isBroken()) {
                throw brokeOff(name);
            }
        }
    }

    private static IOException brokeOff(String name) {
        return new FileSystemException(name, null, "reading broke off");
    }

    private void take(
            String name, BufferedInputStream in, Optional<SourceFormat> format, Consumer<Item<PracticeRecord>> each)
            throws IOException {
        SourceFormat known = format.isPresent() ? format.get() : Detection.format(in);
        Optional<RecordAdapter<InputStream>> adapter = adapters.of(known);
        if (adapter.isPresent()) {
            try (AdaptedSource source = adapter.get().adapt(in)) {
                source.records()
                        .forEach(adapted ->
                                each.accept(new Item<>(adapted.index(), adapted.record(), adapted.problems())));
            }
        } else {
            own(name, in, PracticeJson.reader()::readLines, PracticeJson.reader()::read, each);
        }
    }

    private static <R extends SubjectRecord> void own(
            String name,
            BufferedInputStream in,
            Function<InputStream, Stream<LineResult<R>>> readLines,
            Function<InputStream, ReadResult<R>> read,
            Consumer<? super Item<R>> each)
            throws IOException {
        if (Detection.isJsonLines(name, in)) {
            AtomicInteger index = new AtomicInteger();
            try (Stream<LineResult<R>> lines = readLines.apply(in)) {
                lines.forEach(line -> each.accept(item(index.getAndIncrement(), line.result())));
            }
        } else {
            each.accept(item(0, read.apply(in)));
        }
    }

    private static <R extends SubjectRecord> Item<R> item(int index, ReadResult<R> result) {
        return new Item<>(index, result.value(), result.problems());
    }

    private InputStream open(String name) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return new Unclosed(standardInput);
        }
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw new FileSystemException(name, null, "no file can have such a name");
        }
        if (Files.isDirectory(path)) {
            throw new FileSystemException(name, null, "it is a folder");
        }
        return Files.newInputStream(path);
    }
}
