package org.practicemodel.core.journey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Section;
import org.practicemodel.core.entry.WellFormed;

/**
 * The section of the record about the way the family took through services.
 *
 * <p>For instance: one open episode with one referral and one assessment.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §2.4
 *
 * @param episodes the episodes
 * @param levelsOfHelp the levels of help, and when
 * @param referrals the referrals
 * @param assessments the assessments
 * @param protectionConferences the initial child protection conferences
 * @param help the help that the family was given, or waited for
 * @param proceedings care proceedings and the steps before them
 * @param onwardReferrals where else the family was pointed to
 * @param familyAndFriendsConsiderations whether family and friends were thought of first
 * @param significantEvents what changed the family’s life
 * @param levelOfHelpReviews when the level of help was looked at
 * @param stepDownPlans how a change will last
 */
@Value.Builder
public record Journey(
        List<@NotNull @Valid Episode> episodes,
        List<@NotNull @Valid LevelOfHelp> levelsOfHelp,
        List<@NotNull @Valid Referral> referrals,
        List<@NotNull @Valid Assessment> assessments,
        List<@NotNull @Valid ProtectionConference> protectionConferences,
        List<@NotNull @Valid Help> help,
        List<@NotNull @Valid Proceedings> proceedings,
        List<@NotNull @Valid OnwardReferral> onwardReferrals,
        List<@NotNull @Valid FamilyAndFriendsConsideration> familyAndFriendsConsiderations,
        List<@NotNull @Valid SignificantEvent> significantEvents,
        List<@NotNull @Valid LevelOfHelpReview> levelOfHelpReviews,
        List<@NotNull @Valid StepDownPlan> stepDownPlans)
        implements Section, WithJourney {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Journey {
        WellFormed check = WellFormed.of(Journey.class);
        episodes = check.list("episodes", episodes);
        levelsOfHelp = check.list("levelsOfHelp", levelsOfHelp);
        referrals = check.list("referrals", referrals);
        assessments = check.list("assessments", assessments);
        protectionConferences = check.list("protectionConferences", protectionConferences);
        help = check.list("help", help);
        proceedings = check.list("proceedings", proceedings);
        onwardReferrals = check.list("onwardReferrals", onwardReferrals);
        familyAndFriendsConsiderations = check.list("familyAndFriendsConsiderations", familyAndFriendsConsiderations);
        significantEvents = check.list("significantEvents", significantEvents);
        levelOfHelpReviews = check.list("levelOfHelpReviews", levelOfHelpReviews);
        stepDownPlans = check.list("stepDownPlans", stepDownPlans);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static JourneyBuilder builder() {
        return new JourneyBuilder();
    }

    private static final Journey NOTHING = builder().build();

    /**
     * Obtains the section that holds nothing.
     *
     * @return the empty section
     */
    public static Journey nothing() {
        return NOTHING;
    }

    @Override
    public boolean holdsNothing() {
        return equals(NOTHING);
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "Journey";
    }
}
