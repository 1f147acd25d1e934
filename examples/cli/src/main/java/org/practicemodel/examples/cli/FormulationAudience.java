package org.practicemodel.examples.cli;

/** For whom a formulation is shown. */
enum FormulationAudience {
    PRACTITIONER,
    FAMILY
}
