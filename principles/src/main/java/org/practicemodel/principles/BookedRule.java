package org.practicemodel.principles;

import java.util.List;
import org.practicemodel.core.reason.SeenElsewhere;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.SubjectRule;
import org.practicemodel.core.view.SubjectView;
import org.practicemodel.core.wording.Messages;

/**
 * A rule with its descriptor and the wording of its book.
 *
 * @param <V> the view that the rule looks at
 * @param rule the rule
 * @param descriptor its descriptor
 * @param wording the wording of its book
 */
record BookedRule<V extends SubjectView<?>>(SubjectRule<V> rule, RuleDescriptor descriptor, Messages wording) {

    /**
     * Returns the notes that what this rule looks for can be seen elsewhere, also those under a code it had before. Only the
     * record of a family has such notes.
     */
    List<SeenElsewhere> seenElsewhere(V view) {
        return view.record() instanceof PracticeRecord known
                ? known.seenElsewhere().stream()
                        .filter(note -> descriptor.codes().contains(note.rule()))
                        .toList()
                : List.of();
    }
}
