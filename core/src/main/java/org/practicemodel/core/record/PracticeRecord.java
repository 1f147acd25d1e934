package org.practicemodel.core.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.education.EducationEntry;
import org.practicemodel.core.engagement.Engagement;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.Section;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.extension.ExtensionKey;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.journey.Journey;
import org.practicemodel.core.plan.Approval;
import org.practicemodel.core.plan.GoalOutcome;
import org.practicemodel.core.plan.OutcomeMeasure;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.reason.SeenElsewhere;
import org.practicemodel.core.reflection.PrincipleTag;
import org.practicemodel.core.reflection.StanceReflection;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.team.TeamAroundFamily;
import org.practicemodel.core.vocabulary.EditionId;

/**
 * What is recorded about the work with one family, in sections that a practitioner recognises.
 *
 * <p>It holds nothing of a worker's own supervision and nothing of a team. A weak record is constructible, so that it
 * can be looked at: that ids resolve is a constraint at the boundary, what it means for practice is for the rules.
 *
 * <p>For instance: {@code PracticeRecord.builder().id(RecordId.of("record-17")).build()}, to which sections are added.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶4 to ¶32; our interpretation.
 *
 * @param format the name of the format, always {@link #FORMAT}
 * @param id the id of this record
 * @param edition the edition of the model that the work was done under; empty where it is not stated
 * @param family the family itself
 * @param team the people and agencies that work with the family
 * @param journey the family's way through services
 * @param engagement working with the family
 * @param education what is known of the children’s education
 * @param formulations the formulations, each version an entry of its own
 * @param goals goals that were set outside a formulation
 * @param actions actions that were agreed outside a formulation
 * @param plans the plans, each version an entry of its own
 * @param reviews the reviews of the plans
 * @param approvals who approved what
 * @param goalOutcomes how far goals were reached
 * @param outcomeMeasures the measures of outcomes, never averaged
 * @param discussions what was said in supervision about the work with this family
 * @param stanceReflections what workers say about support and challenge
 * @param principleTags the principles that people named
 * @param rationales reasons for doing something in another way
 * @param safetyExceptions exceptions made for safety
 * @param seenElsewhere what can be seen in another place
 * @param restrictions limits on what may be shown
 * @param coverage what the source of this record can say; empty where nothing was declared
 * @param extensions fields that the host adds, in their order
 * @param provenance where this record came from; empty where the record itself is the source
 */
@Value.Builder
@ConsistentIds
public record PracticeRecord(
        @NotNull @Pattern(regexp = "practice-record/1") String format,
        @NotNull RecordId id,
        Optional<EditionId> edition,

        @NotNull @Valid @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Section.LeftOutWhenEmpty.class)
        Family family,

        @NotNull @Valid @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Section.LeftOutWhenEmpty.class)
        TeamAroundFamily team,

        @NotNull @Valid @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Section.LeftOutWhenEmpty.class)
        Journey journey,

        @NotNull @Valid @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Section.LeftOutWhenEmpty.class)
        Engagement engagement,

        List<@NotNull @Valid EducationEntry> education,

        List<@NotNull @Valid Formulation> formulations,
        List<@NotNull @Valid Goal> goals,
        List<@NotNull @Valid Action> actions,
        List<@NotNull @Valid Plan> plans,
        List<@NotNull @Valid Review> reviews,
        List<@NotNull @Valid Approval> approvals,
        List<@NotNull @Valid GoalOutcome> goalOutcomes,
        List<@NotNull @Valid OutcomeMeasure> outcomeMeasures,
        List<@NotNull @Valid FamilyDiscussion> discussions,
        List<@NotNull @Valid StanceReflection> stanceReflections,
        List<@NotNull @Valid PrincipleTag> principleTags,
        List<@NotNull @Valid PracticeRationale> rationales,
        List<@NotNull @Valid SafetyException> safetyExceptions,
        List<@NotNull @Valid SeenElsewhere> seenElsewhere,
        List<@NotNull @Valid Restriction> restrictions,
        Optional<@Valid Coverage> coverage,
        Map<ExtensionKey, ExtensionValue> extensions,
        Optional<@Valid Provenance> provenance)
        implements SubjectRecord, WithPracticeRecord {

    /** The name of the format that this version of the library reads and writes. */
    public static final String FORMAT = "practice-record/1";

    /** Makes the parts well formed: required parts present, lists copied in order, absent sections empty. */
    public PracticeRecord {
        WellFormed check = WellFormed.of(PracticeRecord.class)
                .required("format", format)
                .holds(() -> FORMAT.equals(format), "format", FaultCode.SYNTAX, "'" + FORMAT + "'")
                .required("id", id)
                .required("edition", edition)
                .required("coverage", coverage)
                .required("provenance", provenance);
        family = absentAs(Family.nothing(), family);
        team = absentAs(TeamAroundFamily.nothing(), team);
        journey = absentAs(Journey.nothing(), journey);
        engagement = absentAs(Engagement.nothing(), engagement);
        formulations = check.list("formulations", formulations);
        goals = check.list("goals", goals);
        actions = check.list("actions", actions);
        plans = check.list("plans", plans);
        reviews = check.list("reviews", reviews);
        approvals = check.list("approvals", approvals);
        goalOutcomes = check.list("goalOutcomes", goalOutcomes);
        outcomeMeasures = check.list("outcomeMeasures", outcomeMeasures);
        discussions = check.list("discussions", discussions);
        stanceReflections = check.list("stanceReflections", stanceReflections);
        principleTags = check.list("principleTags", principleTags);
        rationales = check.list("rationales", rationales);
        safetyExceptions = check.list("safetyExceptions", safetyExceptions);
        seenElsewhere = check.list("seenElsewhere", seenElsewhere);
        restrictions = check.list("restrictions", restrictions);
        extensions = check.map("extensions", extensions);
        education = check.list("education", education);
        check.done();
    }

    private static <T> T absentAs(T nothing, @Nullable T section) {
        return section == null ? nothing : section;
    }

    /**
     * Obtains a builder in which every section holds nothing.
     *
     * @return a new builder
     */
    public static PracticeRecordBuilder builder() {
        return new PracticeRecordBuilder()
                .format(FORMAT)
                .family(Family.nothing())
                .team(TeamAroundFamily.nothing())
                .journey(Journey.nothing())
                .engagement(Engagement.nothing());
    }

    @Override
    public RecordSubject subject() {
        return RecordSubject.FAMILY;
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "PracticeRecord " + id;
    }
}
