package org.practicemodel.principles.testing;

import static org.practicemodel.principles.testing.Given.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.practicemodel.core.journey.Assessment;
import org.practicemodel.core.journey.AssessmentBuilder;
import org.practicemodel.core.journey.AssessmentId;
import org.practicemodel.core.journey.AssessmentKind;
import org.practicemodel.core.journey.Proceedings;
import org.practicemodel.core.journey.ProtectionConference;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.journey.ReferralBuilder;
import org.practicemodel.core.journey.ReferralId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ThresholdKey;

/** Invented referrals, assessments and proceedings. */
public final class Journeys {

    private Journeys() {}

    public static ReferralBuilder referral(String id, String receivedOn) {
        return Referral.builder().id(ReferralId.of(id)).receivedOn(day(receivedOn));
    }

    public static Referral decided(String id, String receivedOn, String decidedOn) {
        return referral(id, receivedOn).decidedOn(day(decidedOn)).build();
    }

    public static AssessmentBuilder assessment(String id) {
        return Assessment.builder().id(AssessmentId.of(id)).kind(AssessmentKind.CHILD_AND_FAMILY);
    }

    public static Assessment authorised(String id, String startedOn, String authorisedOn) {
        return assessment(id)
                .startedOn(day(startedOn))
                .authorisedOn(day(authorisedOn))
                .build();
    }

    public static Assessment started(String id, String startedOn) {
        return assessment(id).startedOn(day(startedOn)).build();
    }

    public static PracticeRecord with(PracticeRecord record, Referral... referrals) {
        return record.withJourney(record.journey().withReferrals(referrals));
    }

    public static PracticeRecord with(PracticeRecord record, Assessment... assessments) {
        return record.withJourney(record.journey().withAssessments(assessments));
    }

    public static PracticeRecord with(PracticeRecord record, Proceedings... proceedings) {
        return record.withJourney(record.journey().withProceedings(proceedings));
    }

    public static PracticeRecord with(PracticeRecord record, ProtectionConference... conferences) {
        return record.withJourney(record.journey().withProtectionConferences(conferences));
    }

    /** The current edition with a statutory limit in force from a day, and checked. */
    public static ModelDefinition inForce(String key, String from) {
        ModelDefinition model = PracticeModels.leeds();
        return model.withProfiles(model.profiles().stream()
                .map(profile -> profile.withLimits(profile.limits().stream()
                        .map(limit ->
                                limit.key().equals(ThresholdKey.of(key)) ? limit.withInForceFrom(day(from)) : limit)
                        .toList()))
                .toList());
    }

    /** An edition without any statutory profile. */
    public static ModelDefinition withoutProfiles() {
        return PracticeModels.leeds().withProfiles(List.of());
    }

    public static Outcome outcome(Rule rule, PracticeRecord record, LocalDate asOf, ModelDefinition model) {
        return rule.evaluate(RecordView.of(record, asOf, WorkingCalendar.englandAndWales(), model, Map.of()));
    }
}
