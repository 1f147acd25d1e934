package org.practicemodel.core.vocabulary;

/**
 * The ids of the services that the documents of the Leeds Practice Model name.
 *
 * <p>What is said of each stands in {@link ModelDefinition#services()}. For instance {@link #FUTURES}. Source: board
 * report 2020 §2.11; Partners in Practice proposal ¶6 to ¶23; one-minute guide (undated) ¶14 to ¶17; the ids are ours.
 */
public final class LeedsServices {

    /** The Restorative Early Support teams. Board report 2020 §2.11(1). */
    public static final ServiceId RESTORATIVE_EARLY_SUPPORT = new ServiceId("restorative-early-support");

    /** The Rethink team. Board report 2020 §2.11(2). */
    public static final ServiceId RETHINK = new ServiceId("rethink");

    /** The Futures team. Board report 2020 §2.11(3). */
    public static final ServiceId FUTURES = new ServiceId("futures");

    /** The Restorative Adolescent Service. Partners in Practice proposal ¶13. */
    public static final ServiceId RESTORATIVE_ADOLESCENT_SERVICE = new ServiceId("restorative-adolescent-service");

    /** The Leeds Relational Practice Centre. Partners in Practice page ¶14. */
    public static final ServiceId RELATIONAL_PRACTICE_CENTRE = new ServiceId("relational-practice-centre");

    private LeedsServices() {}
}
