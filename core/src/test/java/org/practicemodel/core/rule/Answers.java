package org.practicemodel.core.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;

/** Invented answers and views of invented records. */
final class Answers {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Phrase NONE = Phrase.of("none");

    private Answers() {}

    static PracticeRecord record() {
        return PracticeRecord.builder().id(RecordId.of("record-1")).build();
    }

    static RecordView view() {
        return view(record());
    }

    static RecordView view(PracticeRecord record) {
        return RecordView.of(record, DAY, WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of());
    }

    static Evidence at(String pointer, EvidenceRole role) {
        return new Evidence(pointer, Optional.of("id-1"), role, Optional.empty(), false, false);
    }

    static List<Evidence> supports(String pointer) {
        return List.of(at(pointer, EvidenceRole.SUPPORTS));
    }

    static List<Evidence> contradicts(String pointer) {
        return List.of(at(pointer, EvidenceRole.CONTRADICTS));
    }

    static Outcome.Met met(String key) {
        return Outcomes.met(Phrase.of(key), supports("/" + key));
    }

    static Outcome.NotMet notMet(String key) {
        return Outcomes.notMet(Phrase.of(key), contradicts("/" + key));
    }

    static Outcome.NotEnoughEvidence notRecorded(String key) {
        return Outcomes.notRecorded(Phrase.of(key), supports("/" + key));
    }

    static Outcome.NotApplicable apart(String key) {
        return Outcomes.notApplicable(Phrase.of(key), supports("/" + key));
    }
}
