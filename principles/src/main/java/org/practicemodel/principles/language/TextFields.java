package org.practicemodel.principles.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.education.EngagementLookedAt;
import org.practicemodel.core.engagement.Adjustment;
import org.practicemodel.core.engagement.ChildSeen;
import org.practicemodel.core.engagement.NotOffered;
import org.practicemodel.core.engagement.Preference;
import org.practicemodel.core.engagement.Repair;
import org.practicemodel.core.engagement.Rupture;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.SourceCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.NetworkMember;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalMeasure;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.journey.NetworkPart;
import org.practicemodel.core.journey.SignificantEvent;
import org.practicemodel.core.journey.StepDownPlan;
import org.practicemodel.core.participation.AgencyView;
import org.practicemodel.core.participation.ChildVoice;
import org.practicemodel.core.participation.Contribution;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.participation.DisagreementResponse;
import org.practicemodel.core.participation.FamilyFeedback;
import org.practicemodel.core.participation.Influence;
import org.practicemodel.core.plan.Adoption;
import org.practicemodel.core.plan.BottomLine;
import org.practicemodel.core.plan.GoalOutcome;
import org.practicemodel.core.plan.OutcomeMeasure;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.reason.SeenElsewhere;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.reflection.PrincipleTag;
import org.practicemodel.core.reflection.StanceReflection;
import org.practicemodel.core.sharing.CommunicationNeed;
import org.practicemodel.core.sharing.Disclosure;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.GoalDiscussion;
import org.practicemodel.core.supervision.RationaleExploration;
import org.practicemodel.core.team.Agency;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Statement;

/**
 * Every text field of a record, sorted once: what a professional may have written, what is a family's, and what is never
 * looked at. A test holds that no text field of a record is unsorted.
 *
 * <p>A field that a professional may have written is looked at only where the record says that one did. The reason of an
 * exception for safety is never looked at, because a suggestion would give away that there is one.
 */
final class TextFields {

    private static final Map<Class<?>, Type> TYPES = Stream.of(
                    new Type(Action.class).professional("statement"),
                    new Type(ActionUpdate.class)
                            .professional("statement")
                            .by(ActionUpdate.class, (update, authors) -> authors.ofParty(update.by())),
                    new Type(Adjustment.class)
                            .professional("statement")
                            .by(Adjustment.class, (adjustment, authors) -> authors.of(adjustment, adjustment.by())),
                    new Type(Adoption.class)
                            .professional("notSafeBecause")
                            .by(Adoption.class, (adoption, authors) -> authors.of(adoption.by())),
                    new Type(Agency.class).never("name"),
                    new Type(AgencyView.class)
                            .professional("statement")
                            .by(AgencyView.class, (view, authors) -> Authorship.PROFESSIONAL),
                    new Type(BottomLine.class)
                            .professional("whatMustChange", "otherwise")
                            .family("inTheirWords"),
                    new Type(ChildSeen.class).professional("noticed", "reason"),
                    new Type(ChildVoice.class).family("view"),
                    new Type(CommunicationNeed.class).professional("statement"),
                    new Type(Contribution.class)
                            .professional("statement")
                            .by(
                                    Contribution.class,
                                    (contribution, authors) -> authors.ofParties(contribution, contribution.by())),
                    new Type(Decision.class)
                            .professional("statement", "rationale")
                            .by(
                                    Decision.class,
                                    (decision, authors) -> authors.ofParties(decision, decision.deciders())),
                    new Type(Disagreement.class)
                            .professional("words")
                            .bySpeaker("otherView")
                            .by(Disagreement.class, (disagreement, authors) -> authors.of(disagreement.by())),
                    new Type(DisagreementResponse.class)
                            .professional("statement")
                            .by(DisagreementResponse.class, (response, authors) -> authors.of(response.by())),
                    new Type(Disclosure.class)
                            .professional("how")
                            .by(Disclosure.class, (disclosure, authors) -> authors.of(disclosure, disclosure.by())),
                    new Type(EarlierIntervention.class).professional("statement", "whatLasted", "whyNotSustained"),
                    new Type(EngagementLookedAt.class).professional("noGoalBecause"),
                    new Type(Factor.class)
                            .professional("statement", "example", "exception")
                            .by(
                                    Factor.class,
                                    (factor, authors) -> authors.ofPerspectives(factor, factor.perspectives())),
                    new Type(FamilyDiscussion.class)
                            .professional("dayToDayLife", "reflection", "advances", "barriers")
                            .by(FamilyDiscussion.class, (discussion, authors) -> Authorship.PROFESSIONAL),
                    new Type(FamilyFeedback.class).family("statement"),
                    new Type(FamilyMember.class).never("name"),
                    new Type(Formulation.class).professional("cultureAndAssumptions"),
                    new Type(Goal.class)
                            .professional("statement", "rationale")
                            .family("howWeWillKnow")
                            .by(Goal.class, (goal, authors) -> authors.of(goal)),
                    new Type(GoalDiscussion.class).bySpeaker("statement"),
                    new Type(GoalMeasure.class).professional("indicator", "baseline"),
                    new Type(GoalOutcome.class).family("familyView"),
                    new Type(Hypothesis.class)
                            .professional("statement", "addressedBy", "soThat")
                            .by(
                                    Hypothesis.class,
                                    (hypothesis, authors) ->
                                            authors.ofPerspectives(hypothesis, hypothesis.perspectives())),
                    new Type(HypothesisRevision.class)
                            .professional("reason")
                            .bySpeaker("before")
                            .by(HypothesisRevision.class, (revision, authors) -> authors.of(revision.by())),
                    new Type(Influence.class)
                            .professional("because")
                            .by(Influence.class, (influence, authors) -> authors.of(influence.by())),
                    new Type(NetworkMember.class).never("name"),
                    new Type(NetworkPart.class).bySpeaker("statement"),
                    new Type(NotOffered.class)
                            .professional("words")
                            .by(NotOffered.class, (decision, authors) -> authors.of(decision.by())),
                    new Type(OutcomeMeasure.class)
                            .professional("statement")
                            .never("unit")
                            .by(OutcomeMeasure.class, (measure, authors) -> authors.ofParty(measure.ratedBy())),
                    new Type(PersonUnderstanding.class)
                            .professional("whatIsNeeded")
                            .family("whatHappened"),
                    new Type(Perspective.class)
                            .professional("words")
                            .bySpeaker("response")
                            .by(Perspective.class, (perspective, authors) -> authors.of(perspective)),
                    new Type(PracticeRationale.class)
                            .professional("words")
                            .by(PracticeRationale.class, (reason, authors) -> authors.of(reason.by())),
                    new Type(PracticeRecord.class).never("format"),
                    new Type(Preference.class).family("statement"),
                    new Type(PrincipleTag.class)
                            .professional("statement")
                            .by(PrincipleTag.class, (tag, authors) -> authors.of(tag, tag.by())),
                    new Type(Priority.class)
                            .professional("because")
                            .by(Priority.class, (priority, authors) -> authors.of(priority.chosenBy())),
                    new Type(Provenance.class).never("sourceSystem", "path"),
                    new Type(RationaleExploration.class)
                            .professional("statement")
                            .by(RationaleExploration.class, (exploration, authors) -> Authorship.PROFESSIONAL),
                    new Type(Repair.class)
                            .professional("statement")
                            .by(Repair.class, (repair, authors) -> authors.of(repair, repair.by())),
                    new Type(Rupture.class).professional("statement"),
                    new Type(SafetyException.class).never("words"),
                    new Type(SeenElsewhere.class).never("where"),
                    new Type(SignificantEvent.class).professional("statement"),
                    new Type(SourceCode.class).never("system", "code"),
                    new Type(StanceReflection.class).professional("nextStep"),
                    new Type(Statement.class).professional("words").never("drawing"),
                    new Type(StepDownPlan.class).professional("earlySigns", "howToCall"),
                    new Type(Worker.class).never("name"))
            .collect(Collectors.toUnmodifiableMap(type -> type.type, Function.identity()));

    private TextFields() {}

    /** Returns how a text field is sorted; empty where it is not. */
    static Optional<Sorting> sorting(Class<?> type, String component) {
        return Optional.ofNullable(TYPES.get(type)).flatMap(known -> Optional.ofNullable(known.fields.get(component)));
    }

    /** Returns whose words the parts of a record hold that do not say so themselves; empty where it is not for it to say. */
    static Optional<Authorship> author(Record part, Authors authors) {
        return Optional.ofNullable(TYPES.get(part.getClass())).flatMap(known -> known.author.apply(part, authors));
    }

    /** Returns every type that is sorted, with the names of its fields. */
    static Map<Class<?>, List<String>> all() {
        return TYPES.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        type -> List.copyOf(type.getValue().fields.keySet())));
    }

    /** What becomes of a text field. */
    enum Sorting {
        /** Looked at where the author of what it stands in is a professional. */
        PROFESSIONAL,
        /** Looked at only where the statement itself names a professional. */
        PROFESSIONAL_BY_ITSELF,
        /** A child's or family's own words. */
        FAMILY,
        /** A name, a code or a place, or what may not be known of. */
        NEVER
    }

    /** The sorted text fields of one type. Changed only while the table above is made. */
    private static final class Type {

        private final Class<?> type;
        private final Map<String, Sorting> fields = new LinkedHashMap<>();
        private BiFunction<Record, Authors, Optional<Authorship>> author = (part, authors) -> Optional.empty();

        private Type(Class<?> type) {
            this.type = type;
        }

        private Type professional(String... components) {
            return with(Sorting.PROFESSIONAL, components);
        }

        private Type bySpeaker(String... components) {
            return with(Sorting.PROFESSIONAL_BY_ITSELF, components);
        }

        private Type family(String... components) {
            return with(Sorting.FAMILY, components);
        }

        private Type never(String... components) {
            return with(Sorting.NEVER, components);
        }

        private Type with(Sorting sorting, String... components) {
            for (String component : components) {
                fields.put(component, sorting);
            }
            return this;
        }

        private <T> Type by(Class<T> of, BiFunction<T, Authors, Authorship> found) {
            author = (part, authors) -> Optional.of(found.apply(of.cast(part), authors));
            return this;
        }
    }
}
