package org.practicemodel.core.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.extension.ExtensionKey;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.vocabulary.EditionId;

/**
 * A record as a whole, about one subject: the work with a family, a worker, or a team. Records of different subjects are
 * never nested, and none holds what belongs to another.
 *
 * <p>For instance {@link PracticeRecord}. Implementations are immutable and thread-safe. Source: rule conventions on the
 * three subjects; our interpretation.
 */
public interface SubjectRecord extends Entry {

    /**
     * Returns the name of the format, such as {@code practice-record/1}.
     *
     * @return the name
     */
    String format();

    /**
     * Returns whom or what the record is about.
     *
     * @return the subject, the same for every record of the type
     */
    RecordSubject subject();

    /**
     * Returns the edition of the model that the work was done under.
     *
     * @return the edition; empty where it is not stated
     */
    Optional<EditionId> edition();

    /**
     * Returns the reasons for doing something in another way.
     *
     * @return the reasons, in the order of the record
     */
    List<PracticeRationale> rationales();

    /**
     * Returns what the source of this record can say.
     *
     * @return the coverage; empty where nothing was declared
     */
    Optional<Coverage> coverage();

    /**
     * Returns the fields that the host adds.
     *
     * @return the fields, in their order
     */
    Map<ExtensionKey, ExtensionValue> extensions();
}
