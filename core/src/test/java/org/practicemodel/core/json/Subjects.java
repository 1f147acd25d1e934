package org.practicemodel.core.json;

import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;

/** Reads what was written of a record with the reader of its subject. */
final class Subjects {

    private Subjects() {}

    static ReadResult<? extends SubjectRecord> read(SubjectRecord like, String json) {
        if (like instanceof WorkerRecord) {
            return PracticeJson.workerReader().read(json);
        }
        return like instanceof TeamRecord
                ? PracticeJson.teamReader().read(json)
                : PracticeJson.reader().read(json);
    }
}
