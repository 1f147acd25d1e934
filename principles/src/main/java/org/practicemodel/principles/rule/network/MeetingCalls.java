package org.practicemodel.principles.rule.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.engagement.ConferencePrompt;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;

/**
 * What calls for the offer of a family-led meeting in an authority. It sets how many offers each calls for: one, or none where
 * it does not call for an offer there. A prompt of a kind that is not ours always calls for one, since only the authority
 * that records it can have meant it so.
 */
final class MeetingCalls {

    private static final Threshold PROTECTION_CONFERENCE = call("fgc.triggers.protectionConference");
    private static final Threshold LETTER_BEFORE_PROCEEDINGS = call("fgc.triggers.letterBeforeProceedings");
    private static final Threshold MAY_LIVE_ELSEWHERE = call("fgc.triggers.mayLiveElsewhere");
    private static final Threshold FAMILY_REQUEST = call("fgc.triggers.familyRequest");

    /** All of them, in the order in which a page shows them. */
    static final List<Threshold> ALL =
            List.of(PROTECTION_CONFERENCE, LETTER_BEFORE_PROCEEDINGS, MAY_LIVE_ELSEWHERE, FAMILY_REQUEST);

    private static final Map<ConferencePrompt, Threshold> PROMPTS = Map.of(
            ConferencePrompt.INITIAL_PROTECTION_CONFERENCE, PROTECTION_CONFERENCE,
            ConferencePrompt.LETTER_BEFORE_PROCEEDINGS, LETTER_BEFORE_PROCEEDINGS,
            ConferencePrompt.MAY_LIVE_ELSEWHERE, MAY_LIVE_ELSEWHERE,
            ConferencePrompt.FAMILY_REQUEST, FAMILY_REQUEST);

    private final RecordView view;

    MeetingCalls(RecordView view) {
        this.view = view;
    }

    /** Checks whether an initial child protection conference calls for an offer. */
    boolean afterConference() {
        return calls(PROTECTION_CONFERENCE);
    }

    /** Checks whether a letter before proceedings calls for an offer. */
    boolean afterLetter() {
        return calls(LETTER_BEFORE_PROCEEDINGS);
    }

    /** Checks whether a recorded prompt of a kind calls for an offer. */
    boolean after(ConferencePrompt prompt) {
        return Optional.ofNullable(PROMPTS.get(prompt)).map(this::calls).orElse(true);
    }

    private boolean calls(Threshold offers) {
        return view.valueOf(offers) > 0;
    }

    private static Threshold call(String key) {
        return LeedsDescriptors.local(key, ThresholdUnit.COUNT, 1, 0, 1);
    }
}
