package org.practicemodel.formulation.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.GatheringId;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Reader;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;

/**
 * Who told something, when, where, in what form, and who may read it: the small print of one step of the guide, put
 * together from parts that read as English.
 *
 * <p>Several parts are added up: everybody who is named is kept, of all else the last one given. A step takes from it what
 * it has a place for. For instance {@code saidBy(mum), on(date), quoted()}.
 *
 * <p>Immutable and thread-safe. Our interpretation.
 *
 * @param who the people, workers and agencies
 * @param role the role they speak in, or in which it was noted
 * @param day the day
 * @param gathering the occasion
 * @param form in what form it was given
 * @param drawing where a drawing is kept; never a name
 * @param audience who else of the family may read it; empty means nobody but its speaker
 */
public record Telling(
        List<Party> who,
        Optional<RoleCode> role,
        Optional<LocalDate> day,
        Optional<GatheringId> gathering,
        Optional<StatementForm> form,
        Optional<String> drawing,
        List<Reader> audience) {

    private static final Telling NOTHING = new Telling(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    /** Copies the lists in order. */
    public Telling {
        who = List.copyOf(who);
        audience = List.copyOf(audience);
    }

    /**
     * Says whose words something is in.
     *
     * @param speakers who says so
     * @return the part
     */
    public static Telling saidBy(Party... speakers) {
        return NOTHING.with(List.of(speakers));
    }

    /**
     * Says who chose something.
     *
     * @param people who chose it
     * @return the part
     */
    public static Telling chosenBy(Party... people) {
        return NOTHING.with(List.of(people));
    }

    /**
     * Says with whom something was looked at, or who took part.
     *
     * @param people who was there
     * @return the part
     */
    public static Telling together(Party... people) {
        return NOTHING.with(List.of(people));
    }

    /**
     * Says in which role somebody speaks or notes something.
     *
     * @param role the role
     * @return the part
     */
    public static Telling inTheRoleOf(RoleCode role) {
        return NOTHING.withRole(role);
    }

    /**
     * Says when it was.
     *
     * @param day the day
     * @return the part
     */
    public static Telling on(LocalDate day) {
        return NOTHING.withDay(day);
    }

    /**
     * Says at which gathering it was.
     *
     * @param gathering the id of the gathering, which may be added later
     * @return the part
     */
    public static Telling at(String gathering) {
        return NOTHING.withGathering(GatheringId.of(gathering));
    }

    /**
     * Says that the words are exactly theirs.
     *
     * @return the part
     */
    public static Telling quoted() {
        return NOTHING.in(StatementForm.QUOTE, Optional.empty());
    }

    /**
     * Says that somebody saw this and describes it: it is labelled as an observation.
     *
     * @return the part
     */
    public static Telling observed() {
        return NOTHING.in(StatementForm.OBSERVATION, Optional.empty());
    }

    /**
     * Says that the words stand for a drawing.
     *
     * @param keptAt where it is kept, as the host names it; never a name; at most 500 characters
     * @return the part
     */
    public static Telling drawn(String keptAt) {
        return NOTHING.in(StatementForm.DRAWING, Optional.of(keptAt));
    }

    /**
     * Says who else of the family may read it.
     *
     * @param readers the readers, each with who cleared the text
     * @return the part
     */
    public static Telling readableBy(Reader... readers) {
        return NOTHING.withAudience(List.of(readers));
    }

    static Telling allOf(Telling... parts) {
        return Stream.of(parts).reduce(NOTHING, Telling::and);
    }

    private Telling and(Telling next) {
        return new Telling(
                both(who, next.who),
                next.role.or(() -> role),
                next.day.or(() -> day),
                next.gathering.or(() -> gathering),
                next.form.or(() -> form),
                next.drawing.or(() -> drawing),
                both(audience, next.audience));
    }

    private Telling with(List<Party> people) {
        return new Telling(people, role, day, gathering, form, drawing, audience);
    }

    private Telling withRole(RoleCode other) {
        return new Telling(who, Optional.of(other), day, gathering, form, drawing, audience);
    }

    private Telling withDay(LocalDate other) {
        return new Telling(who, role, Optional.of(other), gathering, form, drawing, audience);
    }

    private Telling withGathering(GatheringId other) {
        return new Telling(who, role, day, Optional.of(other), form, drawing, audience);
    }

    private Telling withAudience(List<Reader> readers) {
        return new Telling(who, role, day, gathering, form, drawing, readers);
    }

    private Telling in(StatementForm other, Optional<String> keptAt) {
        return new Telling(who, role, day, gathering, Optional.of(other), keptAt, audience);
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    Statement statement(String words) {
        return Statement.builder()
                .words(words)
                .form(form)
                .drawing(drawing)
                .addAllSaidBy(who)
                .role(role)
                .on(day)
                .addAllAudience(audience)
                .build();
    }

    Exploration exploration(ExplorationState state) {
        return Exploration.builder()
                .state(state)
                .on(day)
                .by(role)
                .addAllWith(who)
                .build();
    }

    /** Returns that those who are named say so; nothing where nobody is, since that is an open question. */
    List<Perspective> sayingSo() {
        return who.isEmpty() && role.isEmpty() ? List.of() : perspectives(Stance.SAYS_SO, Optional.empty());
    }

    /**
     * Returns one perspective of each who is named, and of the role where nobody is.
     *
     * @throws org.practicemodel.core.entry.NotWellFormedException if neither is known
     */
    List<Perspective> perspectives(Stance stance, Optional<Statement> words) {
        return who.isEmpty()
                ? List.of(perspective(Optional.empty(), stance, words))
                : who.stream()
                        .distinct()
                        .map(party -> perspective(Optional.of(party), stance, words))
                        .toList();
    }

    private Perspective perspective(Optional<Party> party, Stance stance, Optional<Statement> words) {
        return Perspective.builder()
                .who(party)
                .role(role)
                .stance(stance)
                .words(words)
                .on(day)
                .gathering(gathering)
                .build();
    }

    /** Shows the type only, never what was told. */
    @Override
    public String toString() {
        return "Telling";
    }
}
