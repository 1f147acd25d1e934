package org.practicemodel.formulation.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.EarlierInterventionBuilder;
import org.practicemodel.core.formulation.EarlierInterventionId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.PersonUnderstandingBuilder;
import org.practicemodel.core.formulation.PersonUnderstandingId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Gathering;
import org.practicemodel.core.voice.GatheringId;
import org.practicemodel.core.voice.GatheringKind;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

/**
 * The first step of the guide: gather what is known and what people say. It is a class of its own so that the guide can be
 * read step by step. Not thread-safe.
 */
abstract sealed class GatheringSteps implements NamedFactors, Refinements permits FormulationGuide {

    private final Draft draft;

    GatheringSteps(Draft draft) {
        this.draft = draft;
    }

    /** Returns this, as what it is. */
    abstract FormulationGuide guide();

    final Draft draft() {
        return draft;
    }

    final FormulationGuide tell(Consumer<Told> step) {
        draft.tell(step);
        return guide();
    }

    final FormulationGuide tell(Telling telling, Consumer<Told> step) {
        return tell(told -> {
            telling.gathering().ifPresent(told::addOccasion);
            step.accept(told);
        });
    }

    final FormulationGuide adding(Telling telling, Entry entry) {
        return tell(telling, told -> told.add(entry));
    }

    private FormulationGuide changing(Telling telling, Change change) {
        return tell(telling, told -> told.add(change));
    }

    /**
     * Adds an occasion at which people made sense of things together, so that a telling can say it was there.
     *
     * @param id the id of the gathering, used once
     * @param kind what sort of occasion it was
     * @param telling who took part, and when
     * @return this guide
     */
    public FormulationGuide gathering(String id, GatheringKind kind, Telling... telling) {
        Telling told = Telling.allOf(telling);
        return adding(
                told,
                Gathering.builder()
                        .id(GatheringId.of(id))
                        .kind(kind)
                        .on(told.day())
                        .addAllParticipants(told.present())
                        .build());
    }

    @Override
    public FormulationGuide factor(FactorKind kind, String id, String words, Telling... telling) {
        return factor(List.of(kind), id, words, telling);
    }

    /**
     * Adds what somebody says that stands under none of the Ps so far.
     *
     * @param id the id of the factor, used once
     * @param words the words, 1 to 20,000 characters
     * @param telling who says so, when, where, and who may read it
     * @return this guide
     */
    public FormulationGuide unsorted(String id, String words, Telling... telling) {
        return factor(List.of(), id, words, telling);
    }

    private FormulationGuide factor(List<FactorKind> kinds, String id, String words, Telling... telling) {
        Telling told = Telling.allOf(telling);
        return adding(
                told,
                Factor.builder()
                        .id(FactorId.of(id))
                        .addAllKinds(kinds)
                        .statement(told.statement(words))
                        .addAllPerspectives(told.sayingSo())
                        .notedOn(told.day())
                        .build());
    }

    /**
     * Says that one of the Ps was looked at and nothing was added, which is an answer.
     *
     * @param kind which P
     * @param id the id of the factor that holds this, used once
     * @param state what came of it, such as that none was found
     * @param telling with whom, in which role, and when
     * @return this guide
     */
    public FormulationGuide explored(FactorKind kind, String id, ExplorationState state, Telling... telling) {
        Telling told = Telling.allOf(telling);
        return adding(
                told,
                Factor.builder()
                        .id(FactorId.of(id))
                        .addKinds(kind)
                        .exploration(told.exploration(state))
                        .notedOn(told.day())
                        .build());
    }

    /**
     * Adds an example that shows a factor.
     *
     * @param factor the id of the factor
     * @param words the words, 1 to 20,000 characters
     * @param telling who says so, when, and who may read it
     * @return this guide
     */
    public FormulationGuide example(String factor, String words, Telling... telling) {
        Telling told = Telling.allOf(telling);
        Statement example = told.statement(words);
        return changing(told, Change.of(Factor.class, factor, "example", found -> found.withExample(example)));
    }

    /**
     * Adds a time when a factor was smaller, or not there.
     *
     * @param factor the id of the factor
     * @param words the words, 1 to 20,000 characters
     * @param telling who says so, when, and who may read it
     * @return this guide
     */
    public FormulationGuide exception(String factor, String words, Telling... telling) {
        Telling told = Telling.allOf(telling);
        Statement exception = told.statement(words);
        return changing(told, Change.of(Factor.class, factor, "exception", found -> found.withException(exception)));
    }

    /**
     * Adds how people stand to a factor, a hypothesis or a goal, or to what is agreed for now.
     *
     * @param entry the id of the factor, hypothesis or goal; or of the formulation, where it is agreed for now
     * @param stance how they stand to it
     * @param telling who they are, when and where they said so; it names somebody or a role
     * @return this guide
     */
    public FormulationGuide perspective(String entry, Stance stance, Telling... telling) {
        Telling told = Telling.allOf(telling);
        return changing(told, Change.perspectives(entry, told.perspectives(stance, Optional.empty())));
    }

    /**
     * Adds how people stand to a factor, a hypothesis or a goal, or to what is agreed for now, in their words.
     *
     * @param entry the id of the factor, hypothesis or goal; or of the formulation, where it is agreed for now
     * @param stance how they stand to it, such as that they see it differently
     * @param words the words, 1 to 20,000 characters
     * @param telling who they are, when and where they said so; it names somebody or a role
     * @return this guide
     */
    public FormulationGuide perspective(String entry, Stance stance, String words, Telling... telling) {
        Telling told = Telling.allOf(telling);
        Statement said = told.statement(words);
        return changing(told, Change.perspectives(entry, told.perspectives(stance, Optional.of(said))));
    }

    /**
     * Adds what somebody who sees it differently was answered.
     *
     * <p>It answers all that they see differently and was not answered yet, except what they said on a later day, unless
     * that is all they said. Where all was answered already, it takes the place of the answer to what they said last. So
     * what was answered in March keeps its answer where they are answered again in June. An answer without a day counts as
     * given before those that have one.
     *
     * @param entry the id of the factor, hypothesis or goal; or of the formulation, where they don't agree for now
     * @param who who sees it differently
     * @param words what they were answered, 1 to 20,000 characters
     * @param telling who answered, and when
     * @return this guide
     */
    public FormulationGuide respond(String entry, Party who, String words, Telling... telling) {
        return responding(entry, each -> each.who().filter(who::equals).isPresent(), words, telling);
    }

    /**
     * Adds what somebody was answered who sees it differently and is known by a role only, such as {@code
     * respond("sleep", RoleCode.SCHOOL_STAFF, "We will look again in May")}.
     *
     * @param entry the id of the factor, hypothesis or goal; or of the formulation, where they don't agree for now
     * @param role the role in which they speak
     * @param words what they were answered, 1 to 20,000 characters
     * @param telling who answered, and when
     * @return this guide
     */
    public FormulationGuide respond(String entry, RoleCode role, String words, Telling... telling) {
        return responding(
                entry,
                each -> each.who().isEmpty() && each.role().filter(role::equals).isPresent(),
                words,
                telling);
    }

    private FormulationGuide responding(String entry, Predicate<Perspective> whose, String words, Telling... telling) {
        Telling told = Telling.allOf(telling);
        return changing(told, Change.response(entry, whose, told.statement(words)));
    }

    /**
     * Adds what happened to somebody and what they need, or what came of asking; nobody needs to tell it again.
     *
     * @param id the id of the understanding, used once
     * @param person whom it is about
     * @param how adds what happened, what is needed, or what came of asking
     * @return this guide
     */
    public FormulationGuide understanding(String id, PersonId person, Consumer<PersonUnderstandingBuilder> how) {
        PersonUnderstandingBuilder builder =
                PersonUnderstanding.builder().id(PersonUnderstandingId.of(id)).person(person);
        how.accept(builder);
        PersonUnderstanding understanding = builder.build();
        return tell(told -> told.add(understanding));
    }

    /**
     * Adds help that the family had before.
     *
     * @param id the id of the earlier intervention, used once
     * @param words what it was, 1 to 20,000 characters
     * @param how adds who gave it, when, what lasted and why it did or did not
     * @param telling who says so, when, and who may read it
     * @return this guide
     */
    public FormulationGuide earlierHelp(
            String id, String words, Consumer<EarlierInterventionBuilder> how, Telling... telling) {
        Telling told = Telling.allOf(telling);
        EarlierInterventionBuilder builder =
                EarlierIntervention.builder().id(EarlierInterventionId.of(id)).statement(told.statement(words));
        how.accept(builder);
        return adding(told, builder.build());
    }

    /**
     * Adds a note on culture, or on what might be assumed.
     *
     * @param words the words, 1 to 20,000 characters
     * @param telling who says so, when, and who may read it
     * @return this guide
     */
    public FormulationGuide cultureNote(String words, Telling... telling) {
        Telling told = Telling.allOf(telling);
        Statement note = told.statement(words);
        return tell(told, noted -> noted.addNote(note));
    }

    @Override
    public <E extends Entry> FormulationGuide refine(Class<E> type, Identifier id, UnaryOperator<E> how) {
        Change change = Change.of(type, id.value(), type.getSimpleName(), how);
        return tell(told -> told.add(change));
    }
}
