package org.practicemodel.supervision.agenda;

import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;

/** What the worker wants to bring: an open invitation, or their own words. It is always there, and nothing closes it. */
final class OwnItem implements OpenMatters {

    private static final AgendaItem INVITATION =
            AgendaItem.of(AgendaTopic.OWN_ITEM, Phrase.of("OWN_ITEM.reason"), List.of());

    @Override
    public Stream<AgendaItem> openIn(RecordView view) {
        return Stream.of(INVITATION);
    }

    static AgendaItem of(String words) {
        return words.isBlank()
                ? INVITATION
                : INVITATION.asking(Phrase.of("OWN_ITEM.questionOwnWords")).inOwnWords(words);
    }
}
