package org.practicemodel.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.principles.report.LabelName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What may stand behind an option, and what is said where something else does. */
final class Options {

    private Options() {}

    /** A day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("expected a day such as 2026-06-30");
            }
        }
    }

    /** The format of an input; empty for finding it out. */
    record Source(Optional<SourceFormat> format) {}

    /** The name of a format. */
    static final class SourceName implements ITypeConverter<Source> {
        @Override
        public Source convert(String value) {
            if (value.equals("auto")) {
                return new Source(Optional.empty());
            }
            return new Source(Optional.of(SourceFormat.of(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "expected one of " + String.join(", ", SourceFormat.ids()) + ", auto"))));
        }
    }

    /** The form of the output. */
    static final class Form implements ITypeConverter<OutputForm> {
        @Override
        public OutputForm convert(String value) {
            return OutputForm.of(value)
                    .orElseThrow(() ->
                            new TypeConversionException("expected one of " + String.join(", ", OutputForm.ids())));
        }
    }

    /** The form of a formulation. */
    static final class FormulationFormName implements ITypeConverter<FormulationForm> {
        @Override
        public FormulationForm convert(String value) {
            return FormulationForm.of(value)
                    .orElseThrow(() ->
                            new TypeConversionException("expected one of " + String.join(", ", FormulationForm.ids())));
        }
    }

    /** For whom a formulation is shown. */
    static final class ViewName implements ITypeConverter<FormulationAudience> {
        @Override
        public FormulationAudience convert(String value) {
            return switch (value) {
                case "practitioner" -> FormulationAudience.PRACTITIONER;
                case "family" -> FormulationAudience.FAMILY;
                default -> throw new TypeConversionException("expected one of practitioner, family");
            };
        }
    }

    /** The name of a label to count by, which says no worker, team or person. */
    static final class Label implements ITypeConverter<LabelName> {
        @Override
        public LabelName convert(String value) {
            try {
                return LabelName.of(value);
            } catch (NotWellFormedException e) {
                throw new TypeConversionException(
                        "expected " + e.faults().get(0).expected());
            }
        }
    }

    /** The id of an edition that can be looked at. */
    static final class Model implements ITypeConverter<ModelDefinition> {
        @Override
        public ModelDefinition convert(String value) {
            ModelDefinition model = PracticeModels.all().stream()
                    .filter(candidate -> candidate.id().value().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("expected one of "
                            + String.join(
                                    ", ",
                                    PracticeModels.all().stream()
                                            .filter(ModelDefinition::canBeChecked)
                                            .map(candidate -> candidate.id().value())
                                            .toList())));
            model.refusal().ifPresent(why -> {
                throw new TypeConversionException("nothing can be looked at under " + value + ". " + why);
            });
            return model;
        }
    }
}
