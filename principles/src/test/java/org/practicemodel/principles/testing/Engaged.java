package org.practicemodel.principles.testing;

import java.util.Arrays;
import java.util.List;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.participation.AgencyView;
import org.practicemodel.core.participation.AgencyViewId;
import org.practicemodel.core.participation.AgencyViewOutcome;
import org.practicemodel.core.participation.Contribution;
import org.practicemodel.core.participation.ContributionId;
import org.practicemodel.core.participation.ContributorKind;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.participation.DecisionBuilder;
import org.practicemodel.core.participation.DecisionId;
import org.practicemodel.core.participation.DecisionMode;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.participation.DisagreementId;
import org.practicemodel.core.participation.DisagreementResponse;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Involvement;
import org.practicemodel.core.team.InvolvementId;
import org.practicemodel.core.team.InvolvementRole;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.voice.Statement;

/** What invented people brought, decided and thought, and a family whose lead worker is of early help. */
public final class Engaged {

    public static final Statement WORDS = Statement.of("Invented words.");

    private Engaged() {}

    public static Contribution contribution(String id, ContributorKind kind, String on, String... linkedTo) {
        return Contribution.builder()
                .id(ContributionId.of(id))
                .kind(kind)
                .on(Given.day(on))
                .linkedTo(ids(linkedTo))
                .build();
    }

    public static PracticeRecord with(PracticeRecord record, Contribution... contributions) {
        return record.withEngagement(record.engagement().withContributions(contributions));
    }

    public static DecisionBuilder decision(String id, String on) {
        return Decision.builder().id(DecisionId.of(id)).on(Given.day(on));
    }

    public static DecisionBuilder decision(String id, String on, DecisionMode mode, Party... deciders) {
        return decision(id, on).mode(mode).addDeciders(deciders);
    }

    public static PracticeRecord with(PracticeRecord record, Decision... decisions) {
        return record.withEngagement(record.engagement().withDecisions(decisions));
    }

    public static AgencyView view(String id, String agency, AgencyViewOutcome outcome, String on, String... about) {
        return AgencyView.builder()
                .id(AgencyViewId.of(id))
                .agency(AgencyId.of(agency))
                .outcome(outcome)
                .on(Given.day(on))
                .about(ids(about))
                .build();
    }

    public static PracticeRecord with(PracticeRecord record, AgencyView... views) {
        return record.withEngagement(record.engagement().withAgencyViews(views));
    }

    public static Disagreement disagreement(String id, Party by, String on, String... about) {
        return Disagreement.builder()
                .id(DisagreementId.of(id))
                .addBy(by)
                .on(Given.day(on))
                .about(ids(about))
                .build();
    }

    public static Disagreement answered(Disagreement disagreement, String on) {
        return disagreement.withResponse(DisagreementResponse.builder()
                .statement(WORDS)
                .on(Given.day(on))
                .build());
    }

    public static PracticeRecord with(PracticeRecord record, Disagreement... disagreements) {
        return record.withEngagement(record.engagement().withDisagreements(disagreements));
    }

    public static Involvement team(String agency, RecordedInterval days) {
        return Involvement.builder()
                .id(InvolvementId.of("with-" + agency))
                .agency(AgencyId.of(agency))
                .role(InvolvementRole.TEAM_AROUND_FAMILY)
                .interval(days)
                .build();
    }

    /** A family with a lead worker of early help, and somebody who works for the school. */
    public static PracticeRecord led(PracticeRecord record, Involvement... involvements) {
        return record.withTeam(record.team()
                .withWorkers(worker("worker-1", "agency-early-help"), worker("worker-2", "agency-school"))
                .withLeadAllocations(Recorded.lead("lead-1", "worker-1", "2026-01-05"))
                .withInvolvements(involvements));
    }

    private static Worker worker(String id, String agency) {
        return Worker.builder().id(WorkerId.of(id)).agency(AgencyId.of(agency)).build();
    }

    private static List<EntryId> ids(String... ids) {
        return Arrays.stream(ids).map(EntryId::of).toList();
    }
}
