package org.practicemodel.principles.rule;

import java.util.List;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.principles.rule.accountability.ActionsHaveSomeoneAndATime;
import org.practicemodel.principles.rule.accountability.FamilyAskedHowItWas;
import org.practicemodel.principles.rule.accountability.HelpSteppedDownWhenRight;
import org.practicemodel.principles.rule.accountability.LastingChangePlannedFor;
import org.practicemodel.principles.rule.accountability.OverdueActionsLookedAt;
import org.practicemodel.principles.rule.accountability.ReviewedOnTime;
import org.practicemodel.principles.rule.accountability.WeWillKnowWhenItIsBetter;
import org.practicemodel.principles.rule.accountability.WhatChangedAndWhoSaysSo;
import org.practicemodel.principles.rule.early.AssessmentInTime;
import org.practicemodel.principles.rule.early.FirstHelpSoon;
import org.practicemodel.principles.rule.early.PromptReferralDecision;
import org.practicemodel.principles.rule.early.WorryAndHelpBegan;
import org.practicemodel.principles.rule.education.EducationKnown;
import org.practicemodel.principles.rule.education.EngagementWorryAnswered;
import org.practicemodel.principles.rule.education.SchoolAtTheTable;
import org.practicemodel.principles.rule.education.WideViewOfEducation;
import org.practicemodel.principles.rule.leadandplan.LeadFromAnyAgency;
import org.practicemodel.principles.rule.leadandplan.LeadWithoutGapOrOverlap;
import org.practicemodel.principles.rule.leadandplan.OneLeadNow;
import org.practicemodel.principles.rule.leadandplan.OneLivePlan;
import org.practicemodel.principles.rule.leadandplan.PartnersKnowLeadAndPlan;
import org.practicemodel.principles.rule.leadandplan.SiblingsShareTheLead;
import org.practicemodel.principles.rule.network.ConferenceHeldWell;
import org.practicemodel.principles.rule.network.FamilyAndFriendsFirst;
import org.practicemodel.principles.rule.network.FamilyLedMeetingOffered;
import org.practicemodel.principles.rule.network.FamilyPlanUsed;
import org.practicemodel.principles.rule.network.FamilyReviewsProgress;
import org.practicemodel.principles.rule.network.NetworkKnown;
import org.practicemodel.principles.rule.reflection.EditionStated;
import org.practicemodel.principles.rule.reflection.PrinciplesUsedInReflection;
import org.practicemodel.principles.rule.relationship.ChildSeenAlone;
import org.practicemodel.principles.rule.relationship.HandoverDoneTogether;
import org.practicemodel.principles.rule.relationship.RegularContact;
import org.practicemodel.principles.rule.relationship.RelationshipRepaired;
import org.practicemodel.principles.rule.relationship.WorkerContinuity;
import org.practicemodel.principles.rule.team.AdultServicesInvolved;
import org.practicemodel.principles.rule.team.FormulationSharedAcrossAgencies;
import org.practicemodel.principles.rule.team.OnwardHelpArrived;
import org.practicemodel.principles.rule.team.TeamAroundFamilyTakesPart;
import org.practicemodel.principles.rule.together.DecisionsNameWhoDecided;
import org.practicemodel.principles.rule.together.FamilyContributedToPlan;
import org.practicemodel.principles.rule.together.GoalsAligned;
import org.practicemodel.principles.rule.together.PartnersHeardBeforeDecisions;
import org.practicemodel.principles.rule.together.SupportAndChallenge;
import org.practicemodel.principles.rule.transparency.AgreedDocumentsShared;
import org.practicemodel.principles.rule.transparency.BottomLinesExplicit;
import org.practicemodel.principles.rule.transparency.CommunicationNeedsMet;
import org.practicemodel.principles.rule.transparency.DisagreementAnswered;
import org.practicemodel.principles.rule.transparency.InformationSharedOpenly;
import org.practicemodel.principles.rule.transparency.WorriesExplained;
import org.practicemodel.principles.rule.trauma.ChoiceHowWeMeet;
import org.practicemodel.principles.rule.trauma.LanguageSuggestions;
import org.practicemodel.principles.rule.trauma.WorkAdjusted;
import org.practicemodel.principles.rule.voice.AdvocateOffered;
import org.practicemodel.principles.rule.voice.BalanceOfPower;
import org.practicemodel.principles.rule.voice.ChildHeard;
import org.practicemodel.principles.rule.voice.ParentsAndCarersAsked;
import org.practicemodel.principles.rule.voice.TakesPartInReviews;

/**
 * The book of the rules that look at a family's record for the ten principles and the elements.
 *
 * <p>For instance {@code PrinciplesRuleBook.book().rules()}. Stateless. Source: current guide ¶20 to ¶30; what the
 * principles mean for a record is our interpretation.
 */
public final class PrinciplesRuleBook {

    private static final RuleBook BOOK = new RuleBook(
            "leeds-principles",
            List.of(
                    new TeamAroundFamilyTakesPart(),
                    new FormulationSharedAcrossAgencies(),
                    new AdultServicesInvolved(),
                    new OnwardHelpArrived(),
                    new WorkAdjusted(),
                    new LanguageSuggestions(),
                    new ChoiceHowWeMeet(),
                    new BalanceOfPower(),
                    new ChildHeard(),
                    new TakesPartInReviews(),
                    new ParentsAndCarersAsked(),
                    new AdvocateOffered(),
                    new PrinciplesUsedInReflection(),
                    new EditionStated(),
                    new FamilyContributedToPlan(),
                    new SupportAndChallenge(),
                    new DecisionsNameWhoDecided(),
                    new GoalsAligned(),
                    new PartnersHeardBeforeDecisions(),
                    new WorkerContinuity(),
                    new HandoverDoneTogether(),
                    new RegularContact(),
                    new ChildSeenAlone(),
                    new RelationshipRepaired(),
                    new NetworkKnown(),
                    new FamilyLedMeetingOffered(),
                    new ConferenceHeldWell(),
                    new FamilyPlanUsed(),
                    new FamilyReviewsProgress(),
                    new FamilyAndFriendsFirst(),
                    new PromptReferralDecision(),
                    new FirstHelpSoon(),
                    new AssessmentInTime(),
                    new WorryAndHelpBegan(),
                    new OneLeadNow(),
                    new LeadWithoutGapOrOverlap(),
                    new OneLivePlan(),
                    new SiblingsShareTheLead(),
                    new PartnersKnowLeadAndPlan(),
                    new LeadFromAnyAgency(),
                    new WorriesExplained(),
                    new AgreedDocumentsShared(),
                    new DisagreementAnswered(),
                    new InformationSharedOpenly(),
                    new BottomLinesExplicit(),
                    new CommunicationNeedsMet(),
                    new EducationKnown(),
                    new EngagementWorryAnswered(),
                    new SchoolAtTheTable(),
                    new WideViewOfEducation(),
                    new ActionsHaveSomeoneAndATime(),
                    new WeWillKnowWhenItIsBetter(),
                    new ReviewedOnTime(),
                    new OverdueActionsLookedAt(),
                    new WhatChangedAndWhoSaysSo(),
                    new LastingChangePlannedFor(),
                    new FamilyAskedHowItWas(),
                    new HelpSteppedDownWhenRight()),
            Messages.beside(PrinciplesRuleBook.class, "principles"));

    private PrinciplesRuleBook() {}

    /**
     * Returns the book.
     *
     * @return the rules in the order of their codes, with their wording; always the same one
     */
    public static RuleBook book() {
        return BOOK;
    }
}
