package org.practicemodel.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;

/** Finds out from the beginning of one of our own documents whose record it is, and puts back what it looked at. */
final class SubjectDetection {

    private static final int LONGEST_LOOK = 1 << 16;
    private static final JsonFactory FACTORY = new JsonFactory();

    private SubjectDetection() {}

    /**
     * Whose record it says it is, in the first line of JSON Lines or in a document. What says nothing of it, or what cannot
     * be read, goes to the reader of families' records, which says best what was expected.
     */
    static RecordSubject subject(BufferedInputStream in) throws IOException {
        in.mark(LONGEST_LOOK);
        try (JsonParser json = FACTORY.createParser(new Beginning(in))) {
            return switch (format(json)) {
                case WorkerRecord.FORMAT -> RecordSubject.WORKER;
                case TeamRecord.FORMAT -> RecordSubject.TEAM;
                default -> RecordSubject.FAMILY;
            };
        } catch (IOException unreadable) {
            return RecordSubject.FAMILY;
        } finally {
            in.reset();
        }
    }

    private static String format(JsonParser json) throws IOException {
        if (json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean isFormat = "format".equals(json.currentName());
                if (json.nextToken() == JsonToken.VALUE_STRING && isFormat) {
                    return json.getText();
                }
                json.skipChildren();
            }
        }
        return "";
    }

    /** As much as can be put back. It is never closed: whoever reads the input does that. */
    private static final class Beginning extends FilterInputStream {

        private int left = LONGEST_LOOK;

        Beginning(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = super.read(bytes, offset, Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public void close() {
            left = 0;
        }
    }
}
