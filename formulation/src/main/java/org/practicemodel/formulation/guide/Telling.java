package org.practicemodel.formulation.guide;

import java.time.LocalDate;
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
import org.practicemodel.core.voice.Sensitivity;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;

/**
 * Who told something, with whom, when, where, in what form, and who may read it: the small print of one step of the guide,
 * put together from parts that read as English.
 *
 * <p>Several parts are added up: everybody who is named is kept once, of all else the last one given. A step takes from it
 * what it has a place for: words are those of who says them, never of those who were only there. For instance {@code
 * saidBy(mum), together(school), on(date), quoted()}.
 *
 * <p>Immutable and thread-safe. Our interpretation.
 *
 * @param who the people, workers and agencies who say so, or chose
 * @param companions the people, workers and agencies who were there
 * @param role the role they speak in, or in which it was noted
 * @param day the day
 * @param gathering the occasion
 * @param form in what form it was given
 * @param drawing where a drawing is kept; never a name
 * @param audience who else of the family may read it; empty means nobody but its speaker
 * @param sensitive why it is kept from every page that a family is given; empty where nothing of the kind is in it
 */
public record Telling(
        List<Party> who,
        List<Party> companions,
        Optional<RoleCode> role,
        Optional<LocalDate> day,
        Optional<GatheringId> gathering,
        Optional<StatementForm> form,
        Optional<String> drawing,
        List<Reader> audience,
        List<Sensitivity> sensitive) {

    private static final Telling NOTHING = new Telling(
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    /** Copies the lists in order. */
    public Telling {
        who = List.copyOf(who);
        companions = List.copyOf(companions);
        audience = List.copyOf(audience);
        sensitive = List.copyOf(sensitive);
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
     * Says with whom something was looked at, or who took part. It says nothing of whose words something is in.
     *
     * @param people who was there
     * @return the part
     */
    public static Telling together(Party... people) {
        return NOTHING.among(List.of(people));
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

    /**
     * Says why it is kept from every page that a family is given, whoever may read it otherwise.
     *
     * @param reasons the reasons, such as {@link Sensitivity#WHEREABOUTS}
     * @return the part
     */
    public static Telling sensitive(Sensitivity... reasons) {
        return NOTHING.withSensitive(List.of(reasons));
    }

    static Telling allOf(Telling... parts) {
        return Stream.of(parts).reduce(NOTHING, Telling::and);
    }

    /** A drawing goes with the form that says it is one. */
    private Telling and(Telling next) {
        return new Telling(
                both(who, next.who),
                both(companions, next.companions),
                next.role.or(() -> role),
                next.day.or(() -> day),
                next.gathering.or(() -> gathering),
                next.form.or(() -> form),
                next.form.isPresent() ? next.drawing : drawing,
                both(audience, next.audience),
                both(sensitive, next.sensitive));
    }

    private Telling with(List<Party> people) {
        return new Telling(people, companions, role, day, gathering, form, drawing, audience, sensitive);
    }

    private Telling among(List<Party> people) {
        return new Telling(who, people, role, day, gathering, form, drawing, audience, sensitive);
    }

    private Telling withRole(RoleCode other) {
        return new Telling(who, companions, Optional.of(other), day, gathering, form, drawing, audience, sensitive);
    }

    private Telling withDay(LocalDate other) {
        return new Telling(who, companions, role, Optional.of(other), gathering, form, drawing, audience, sensitive);
    }

    private Telling withGathering(GatheringId other) {
        return new Telling(who, companions, role, day, Optional.of(other), form, drawing, audience, sensitive);
    }

    private Telling in(StatementForm other, Optional<String> keptAt) {
        return new Telling(who, companions, role, day, gathering, Optional.of(other), keptAt, audience, sensitive);
    }

    private Telling withAudience(List<Reader> readers) {
        return new Telling(who, companions, role, day, gathering, form, drawing, readers, sensitive);
    }

    private Telling withSensitive(List<Sensitivity> reasons) {
        return new Telling(who, companions, role, day, gathering, form, drawing, audience, reasons);
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    /** Returns everybody who took part, whoever said something and whoever was only there. */
    List<Party> present() {
        return both(who, companions);
    }

    Statement statement(String words) {
        return besides(words).withForm(form).withDrawing(drawing).withAudience(audience);
    }

    /**
     * Returns a text beside the one that is told. It was said by the same people on the same day, and what is kept from a
     * page is; nobody said that it is quoted or drawn too, and nobody cleared it for anybody.
     */
    Statement besides(String words) {
        return Statement.builder()
                .words(words)
                .addAllSaidBy(who)
                .role(role)
                .on(day)
                .addAllSensitive(sensitive)
                .build();
    }

    Exploration exploration(ExplorationState state) {
        return Exploration.builder()
                .state(state)
                .on(day)
                .by(role)
                .addAllWith(present())
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
