package org.practicemodel.principles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.ConferencePrompt;
import org.practicemodel.core.engagement.Engagement;
import org.practicemodel.core.engagement.FamilyGroupConferenceOffer;
import org.practicemodel.core.engagement.FamilyGroupConferenceOfferId;
import org.practicemodel.core.engagement.FamilyGroupConferencePrompt;
import org.practicemodel.core.engagement.FamilyGroupConferencePromptId;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.engagement.InteractionId;
import org.practicemodel.core.engagement.InteractionMode;
import org.practicemodel.core.engagement.InteractionOutcome;
import org.practicemodel.core.engagement.OfferOutcome;
import org.practicemodel.core.engagement.Repair;
import org.practicemodel.core.engagement.RepairId;
import org.practicemodel.core.engagement.RepairOutcome;
import org.practicemodel.core.engagement.Rupture;
import org.practicemodel.core.engagement.RuptureId;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.participation.ChildVoice;
import org.practicemodel.core.participation.ChildVoiceId;
import org.practicemodel.core.participation.Contribution;
import org.practicemodel.core.participation.ContributionId;
import org.practicemodel.core.participation.ContributorKind;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.participation.DisagreementId;
import org.practicemodel.core.participation.Influence;
import org.practicemodel.core.participation.InfluenceOutcome;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.reflection.StanceReflection;
import org.practicemodel.core.reflection.StanceReflectionId;
import org.practicemodel.core.reflection.StanceReflectionOutcome;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.sharing.CommunicationNeed;
import org.practicemodel.core.sharing.CommunicationNeedId;
import org.practicemodel.core.sharing.CommunicationNeedKind;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.RollUp;

/** Honest recording never looks worse than silence: writing down the first half of a matter worsens no roll-up. */
class FirstHalfProperties {

    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds());

    @Provide
    Arbitrary<PracticeRecord> records() {
        return Records.records().map(record -> reliedOn(record));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    @Property
    void a_request_by_the_family_is_never_held_against_anybody(
            @ForAll("records") PracticeRecord record,
            @ForAll("days") LocalDate requestedOn,
            @ForAll("days") LocalDate asOf) {
        Engagement engagement = record.engagement();
        List<FamilyGroupConferencePrompt> prompts = new ArrayList<>(engagement.familyGroupConferencePrompts());
        prompts.add(FamilyGroupConferencePrompt.builder()
                .id(FamilyGroupConferencePromptId.of("prompt-first-half"))
                .kind(ConferencePrompt.FAMILY_REQUEST)
                .on(requestedOn)
                .build());

        neverWorse(record, record.withEngagement(engagement.withFamilyGroupConferencePrompts(prompts)), asOf);
    }

    @Property
    void an_offer_that_was_accepted_is_never_held_against_anybody(
            @ForAll("records") PracticeRecord record,
            @ForAll("days") LocalDate offeredOn,
            @ForAll("days") LocalDate asOf) {
        Engagement engagement = record.engagement();
        List<FamilyGroupConferenceOffer> offers = new ArrayList<>(engagement.familyGroupConferenceOffers());
        offers.add(FamilyGroupConferenceOffer.builder()
                .id(FamilyGroupConferenceOfferId.of("offer-first-half"))
                .offered(true)
                .on(offeredOn)
                .outcome(OfferOutcome.ACCEPTED)
                .build());

        neverWorse(record, record.withEngagement(engagement.withFamilyGroupConferenceOffers(offers)), asOf);
    }

    @Property
    void a_rupture_is_never_held_against_anybody(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate on, @ForAll("days") LocalDate asOf) {
        Engagement engagement = record.engagement();
        Rupture rupture =
                Rupture.builder().id(RuptureId.of("rupture-first-half")).on(on).build();
        Repair notDone = Repair.builder()
                .id(RepairId.of("repair-first-half"))
                .rupture(rupture.id())
                .outcome(RepairOutcome.NOT_DONE)
                .build();

        neverWorse(
                record,
                record.withEngagement(engagement
                        .withRuptures(with(engagement.ruptures(), rupture))
                        .withRepairs(with(engagement.repairs(), notDone))),
                asOf);
    }

    @Property
    void an_attempt_to_see_a_child_is_never_held_against_anybody(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate on, @ForAll("days") LocalDate asOf) {
        Engagement engagement = record.engagement();
        Interaction attempt = Interaction.builder()
                .id(InteractionId.of("interaction-first-half"))
                .mode(InteractionMode.HOME_VISIT)
                .on(on)
                .outcome(InteractionOutcome.ATTEMPTED)
                .build();

        neverWorse(
                record,
                record.withEngagement(engagement.withInteractions(with(engagement.interactions(), attempt))),
                asOf);
    }

    @Property
    void a_best_guess_so_far_is_never_held_against_anybody(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        PracticeRecord guessed = record.withFormulations(record.formulations().stream()
                .map(formulation -> withGuess(formulation))
                .toList());

        neverWorse(record, guessed, asOf);
    }

    @Property
    void somebodys_behaviour_that_keeps_itself_going_is_never_held_against_anybody(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        PracticeRecord told = record.withFormulations(record.formulations().stream()
                .map(formulation -> withBehaviour(formulation))
                .toList());

        neverWorse(record, told, asOf);
    }

    @Property
    void a_disagreement_that_was_written_down_is_never_held_against_anybody(
            @ForAll("records") PracticeRecord record,
            @ForAll("days") LocalDate voicedOn,
            @ForAll("days") LocalDate asOf) {
        Engagement engagement = record.engagement();
        List<Disagreement> disagreements = new ArrayList<>(engagement.disagreements());
        disagreements.add(Disagreement.builder()
                .id(DisagreementId.of("disagreement-first-half"))
                .addBy(Party.of(PersonId.of("person-first-half")))
                .on(voicedOn)
                .words(Statement.of("Invented words."))
                .build());

        neverWorse(record, record.withEngagement(engagement.withDisagreements(disagreements)), asOf);
    }

    @Property
    void a_need_that_somebody_was_asked_for_is_never_held_against_anybody(
            @ForAll("records") PracticeRecord record,
            @ForAll("days") LocalDate askedOn,
            @ForAll("days") LocalDate asOf) {
        Engagement engagement = record.engagement();
        List<CommunicationNeed> needs = new ArrayList<>(engagement.communicationNeeds());
        needs.add(CommunicationNeed.builder()
                .id(CommunicationNeedId.of("need-first-half"))
                .of(PersonId.of("person-first-half"))
                .kind(CommunicationNeedKind.INTERPRETER)
                .on(askedOn)
                .build());

        neverWorse(record, record.withEngagement(engagement.withCommunicationNeeds(needs)), asOf);
    }

    @Property
    void what_a_professional_brought_is_never_held_against_anybody(
            @ForAll("records") PracticeRecord record,
            @ForAll("days") LocalDate broughtOn,
            @ForAll("days") LocalDate asOf) {
        Engagement engagement = record.engagement();
        List<Contribution> contributions = new ArrayList<>(engagement.contributions());
        contributions.add(Contribution.builder()
                .id(ContributionId.of("contribution-first-half"))
                .kind(ContributorKind.PROFESSIONAL)
                .on(broughtOn)
                .linkedTo(record.plans().stream()
                        .map(plan -> EntryId.of(plan.id().value()))
                        .toList())
                .build());

        neverWorse(record, record.withEngagement(engagement.withContributions(contributions)), asOf);
    }

    @Property
    void a_disagreement_is_never_held_against_anybody(
            @ForAll("records") PracticeRecord record,
            @ForAll("days") LocalDate saidOn,
            @ForAll("days") LocalDate asOf,
            @ForAll boolean ofPartner) {
        Engagement engagement = record.engagement();
        List<Disagreement> disagreements = new ArrayList<>(engagement.disagreements());
        disagreements.add(Disagreement.builder()
                .id(DisagreementId.of("disagreement-first-half"))
                .addBy(
                        ofPartner
                                ? Party.of(AgencyId.of("agency-first-half"))
                                : Party.of(PersonId.of("person-first-half")))
                .about(Stream.<Entry>concat(
                                record.goals().stream(),
                                record.formulations().stream().flatMap(each -> each.hypotheses().stream()))
                        .map(entry -> EntryId.of(entry.id().value()))
                        .toList())
                .on(saidOn)
                .build());

        neverWorse(record, record.withEngagement(engagement.withDisagreements(disagreements)), asOf);
    }

    @Property
    void an_honest_reflection_is_never_held_against_anybody(
            @ForAll("records") PracticeRecord record,
            @ForAll("days") LocalDate reflectedOn,
            @ForAll("days") LocalDate asOf) {
        List<StanceReflection> reflections = new ArrayList<>(record.stanceReflections());
        reflections.add(StanceReflection.builder()
                .id(StanceReflectionId.of("reflection-first-half"))
                .outcome(StanceReflectionOutcome.MOSTLY_ONE_SIDED)
                .on(reflectedOn)
                .build());

        neverWorse(record, record.withStanceReflections(reflections), asOf);
    }

    @Property
    void what_a_child_let_others_know_is_never_held_against_anybody(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate on, @ForAll("days") LocalDate asOf) {
        Engagement engagement = record.engagement();
        List<ChildVoice> voices = new ArrayList<>(engagement.childVoices());
        Stream.concat(record.reviews().stream().map(Review::id).map(ReviewId::value), Stream.of("review-first-half"))
                .flatMap(review -> record.family().members().stream().map(child -> notConsidered(child, review, on)))
                .forEach(voices::add);
        Review review = Review.builder()
                .id(ReviewId.of("review-first-half"))
                .kind(ReviewKind.LOOKED_AFTER_REVIEW)
                .heldOn(on)
                .complete(Mark.builder().on(on).build())
                .build();
        List<Review> reviews =
                Stream.concat(record.reviews().stream(), Stream.of(review)).toList();

        neverWorse(
                record.withReviews(reviews),
                record.withReviews(reviews).withEngagement(engagement.withChildVoices(voices)),
                asOf);
    }

    private static ChildVoice notConsidered(FamilyMember child, String review, LocalDate on) {
        return ChildVoice.builder()
                .id(ChildVoiceId.of("voice-of-" + child.id() + "-at-" + review))
                .child(child.id())
                .spaceOn(on)
                .influence(Influence.builder()
                        .outcome(InfluenceOutcome.NOT_CONSIDERED)
                        .at(EntryId.of(review))
                        .build())
                .build();
    }

    private static Formulation withBehaviour(Formulation formulation) {
        Factor behaviour = Factor.builder()
                .id(FactorId.of("behaviour-of-" + formulation.id()))
                .addKinds(FactorKind.PRESENTING, FactorKind.PERPETUATING)
                .statement(Statement.of("Invented words."))
                .behaviourOf(PersonId.of("person-first-half"))
                .build();
        return formulation.withFactors(Stream.concat(formulation.factors().stream(), Stream.of(behaviour))
                .toList());
    }

    private static Formulation withGuess(Formulation formulation) {
        String id = "guess-of-" + formulation.id();
        Hypothesis guess = Hypothesis.builder()
                .id(HypothesisId.of(id))
                .addExplains(FactorId.of("factor-first-half"))
                .build();
        return formulation.withHypotheses(Stream.concat(formulation.hypotheses().stream(), Stream.of(guess))
                .toList());
    }

    private static <T> List<T> with(List<T> entries, T more) {
        return Stream.concat(entries.stream(), Stream.of(more)).toList();
    }

    private static void neverWorse(PracticeRecord silent, PracticeRecord honest, LocalDate asOf) {
        AdherenceReport before = CHECKER.check(silent, asOf);
        AdherenceReport after = CHECKER.check(honest, asOf);
        assertThat(unmet(after.principles())).isSubsetOf(unmet(before.principles()));
        assertThat(unmet(after.elements())).isSubsetOf(unmet(before.elements()));
    }

    private static List<String> unmet(List<? extends RollUp<?>> rollUps) {
        return rollUps.stream()
                .filter(rollUp -> rollUp.verdict() == Verdict.NOT_MET)
                .map(rollUp -> rollUp.id().toString())
                .toList();
    }

    /** Only where offers are relied on could the first half of the matter count against anybody. */
    private static PracticeRecord reliedOn(PracticeRecord record) {
        return record.withCoverage(Coverage.builder()
                .subject(CoverageSubject.FAMILY)
                .addTypes(CoveredType.builder()
                        .type(RecordType.FAMILY_GROUP_CONFERENCE_OFFERS)
                        .state(CoverageState.RELIED_ON)
                        .since(LocalDate.of(2020, 1, 1))
                        .statedBy(RoleCode.of("principal-social-worker"))
                        .statedOn(LocalDate.of(2020, 1, 1))
                        .build())
                .build());
    }
}
