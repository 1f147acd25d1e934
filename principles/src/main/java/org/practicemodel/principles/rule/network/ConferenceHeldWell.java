package org.practicemodel.principles.rule.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.ConferenceStage;
import org.practicemodel.core.engagement.ConferenceStageHeld;
import org.practicemodel.core.engagement.FamilyGroupConference;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.plan.Participation;
import org.practicemodel.core.plan.ReviewParticipant;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.OneRoleEach;

/**
 * {@code P03-R3}, family group conference held well: the coordinator was independent, its three parts took place, and it is
 * recorded how the children took part.
 *
 * <p>Each conference of the current episode is looked at, and those without a day. A coordinator who is recorded as not
 * independent and a part that is recorded as not having taken place speak against; a part that is recorded both ways
 * contradicts itself. How a child took part is asked of every child the conference was about, born by that day: in any way
 * that suits the child, also where the child chose to stay away; "not invited" alone does not say in what other way the child
 * had a part. A recorded reason, such as that the family wanted no time of its own, is shown beside it. A conference cannot
 * be held again, so what it shows becomes history.
 *
 * <p>For instance a conference with an independent coordinator in which the family had no private time is seen as otherwise.
 * Immutable and thread-safe. Source: current guide ¶23 ("Enabling the utility of the family"); the public page of Leeds on
 * family group conferences ("three parts"); that a coordinator who is not independent speaks against is our interpretation.
 */
public final class ConferenceHeldWell implements Rule {

    /** The three parts, and what is said where one was left out. */
    private static final List<Part> PARTS = List.of(
            new Part(ConferenceStage.INFORMATION_SHARING, "P03-R3.noInformation"),
            new Part(ConferenceStage.PRIVATE_FAMILY_TIME, "P03-R3.noPrivateTime"),
            new Part(ConferenceStage.AGREEING_THE_PLAN, "P03-R3.noAgreement"));

    private static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.of(
                    "P03-R3", "conference-held-well", LeedsPrinciples.ENABLING_THE_UTILITY_OF_THE_FAMILY)
            .testBasis(Basis.of(
                    BasisKind.LEEDS, Citation.of("leeds.gov.uk page on family group conferences", "\"three parts\"")))
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(need("coordinatorIndependent"), need("stages"), need("participants"))
            .build();

    /** Makes the rule, which has no state. */
    public ConferenceHeldWell() {}

    private static EvidenceNeed need(String field) {
        return new EvidenceNeed(RecordType.FAMILY_GROUP_CONFERENCES, field, Effort.FACT, WhoCanAct.WORKER);
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<FamilyGroupConference> held = MeetingOffers.heldIn(view);
        if (held.isEmpty() && !view.coverage().holds(RecordType.FAMILY_GROUP_CONFERENCES)) {
            return Outcomes.absent(
                    view,
                    RecordType.FAMILY_GROUP_CONFERENCES,
                    Phrase.of("P03-R3.notHeld"),
                    List.of(Evidence.missing()));
        }
        return OneRoleEach.over(
                view,
                held.stream()
                        .flatMap(conference -> Stream.of(
                                        coordinator(view, conference),
                                        parts(view, conference),
                                        children(view, conference))
                                .flatMap(Collection::stream))
                        .toList(),
                Phrase.of("P03-R3.none"));
    }

    private static List<Outcome> coordinator(RecordView view, FamilyGroupConference conference) {
        return List.of(conference
                .coordinatorIndependent()
                .map(independent -> independent
                        ? met(view, conference, "P03-R3.independent")
                        : otherwise(view, conference, "P03-R3.notIndependent"))
                .orElseGet(() -> notRecorded(view, conference, "P03-R3.coordinatorUnknown")));
    }

    private static List<Outcome> parts(RecordView view, FamilyGroupConference conference) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Part part : PARTS) {
            Set<Boolean> said = conference.stages().stream()
                    .filter(stage -> stage.stage().equals(part.stage()))
                    .map(ConferenceStageHeld::provided)
                    .collect(Collectors.toSet());
            if (said.size() > 1) {
                outcomes.add(Outcomes.conflicting(
                        named("P03-R3.partConflicting", conference), List.of(Evidence.missing(view, conference))));
            } else if (said.contains(false)) {
                outcomes.add(otherwise(view, conference, part.leftOut()));
            } else if (said.isEmpty()) {
                outcomes.add(notRecorded(view, conference, "P03-R3.partsUnknown"));
            }
        }
        return outcomes.isEmpty() ? List.of(met(view, conference, "P03-R3.allParts")) : outcomes;
    }

    /** Nothing is asked where every child it was about was born later. */
    private static List<Outcome> children(RecordView view, FamilyGroupConference conference) {
        Set<PersonId> took = conference.participants().stream()
                .filter(ConferenceHeldWell::saysHow)
                .flatMap(participant -> participant.who().person().stream())
                .collect(Collectors.toSet());
        List<FamilyMember> known = view.children();
        Set<PersonId> about = conference.subjects().isEmpty()
                ? known.stream().map(FamilyMember::id).collect(Collectors.toSet())
                : Set.copyOf(conference.subjects());
        Set<PersonId> asked = about.stream()
                .filter(id -> known.stream()
                        .noneMatch(child -> child.id().equals(id)
                                && child.isUnbornOn(conference.heldOn().orElse(view.asOf()))))
                .collect(Collectors.toSet());
        if (asked.isEmpty() && !about.isEmpty()) {
            return List.of();
        }
        return List.of(
                !asked.isEmpty() && took.containsAll(asked)
                        ? met(view, conference, "P03-R3.childrenTookPart")
                        : notRecorded(view, conference, "P03-R3.childrenUnknown"));
    }

    private static boolean saysHow(ReviewParticipant participant) {
        return participant
                .participation()
                .filter(how -> !how.equals(Participation.NOT_INVITED))
                .isPresent();
    }

    private static Outcome met(RecordView view, FamilyGroupConference conference, String key) {
        return Outcomes.met(named(key, conference), List.of(Evidence.supports(view, conference)));
    }

    private static Outcome notRecorded(RecordView view, FamilyGroupConference conference, String key) {
        return Outcomes.absent(
                view,
                RecordType.FAMILY_GROUP_CONFERENCES,
                named(key, conference),
                List.of(Evidence.missing(view, conference)));
    }

    private static Outcome otherwise(RecordView view, FamilyGroupConference conference, String key) {
        Outcome.NotMet otherwise =
                Outcomes.notMet(named(key, conference), List.of(Evidence.contradicts(view, conference)));
        return Outcomes.answered(
                view,
                DESCRIPTOR.code(),
                DESCRIPTOR.reasonEffect(),
                conference.heldOn().map(otherwise::settledOn).orElseGet(() -> History.settled(view, otherwise)),
                List.of(conference));
    }

    private static Phrase named(String key, FamilyGroupConference conference) {
        return Phrase.of(key).with("conference", conference.id());
    }

    private record Part(ConferenceStage stage, String leftOut) {}
}
