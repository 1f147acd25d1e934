package org.practicemodel.core.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Section;
import org.practicemodel.core.entry.WellFormed;

/**
 * The section of the record about working with the family.
 *
 * <p>For instance: one offer, declined.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶16, ¶27
 *
 * @param familyGroupConferencePrompts what called for the offer of a conference
 * @param familyGroupConferenceOffers the offers
 * @param familyGroupConferences the conferences
 * @param documentShares what was shared with whom
 */
@Value.Builder
public record Engagement(
        List<@NotNull @Valid FamilyGroupConferencePrompt> familyGroupConferencePrompts,
        List<@NotNull @Valid FamilyGroupConferenceOffer> familyGroupConferenceOffers,
        List<@NotNull @Valid FamilyGroupConference> familyGroupConferences,
        List<@NotNull @Valid DocumentShare> documentShares)
        implements Section, WithEngagement {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Engagement {
        WellFormed check = WellFormed.of(Engagement.class);
        familyGroupConferencePrompts = check.list("familyGroupConferencePrompts", familyGroupConferencePrompts);
        familyGroupConferenceOffers = check.list("familyGroupConferenceOffers", familyGroupConferenceOffers);
        familyGroupConferences = check.list("familyGroupConferences", familyGroupConferences);
        documentShares = check.list("documentShares", documentShares);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static EngagementBuilder builder() {
        return new EngagementBuilder();
    }

    private static final Engagement NOTHING = builder().build();

    /**
     * Obtains the section that holds nothing.
     *
     * @return the empty section
     */
    public static Engagement nothing() {
        return NOTHING;
    }

    @Override
    public boolean holdsNothing() {
        return equals(NOTHING);
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "Engagement";
    }
}
