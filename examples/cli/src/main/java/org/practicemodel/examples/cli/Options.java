package org.practicemodel.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.RuleCode;
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

    /** One of the constants of a type, called by its name in small letters. */
    private abstract static class OneOf<E extends Enum<E>> implements ITypeConverter<E> {

        private final Map<String, E> byName = new LinkedHashMap<>();

        OneOf(Class<E> type) {
            for (E constant : type.getEnumConstants()) {
                byName.put(constant.name().toLowerCase(Locale.ROOT), constant);
            }
        }

        @Override
        public E convert(String value) {
            return Optional.ofNullable(byName.get(value))
                    .orElseThrow(
                            () -> new TypeConversionException("expected one of " + String.join(", ", byName.keySet())));
        }
    }

    /** The form of the output. */
    static final class Form extends OneOf<OutputForm> {
        Form() {
            super(OutputForm.class);
        }
    }

    /** The form of a report. */
    static final class ReportFormName extends OneOf<ReportForm> {
        ReportFormName() {
            super(ReportForm.class);
        }
    }

    /** The form of a summary. */
    static final class SummaryFormName extends OneOf<SummaryForm> {
        SummaryFormName() {
            super(SummaryForm.class);
        }
    }

    /** The form of a formulation. */
    static final class FormulationFormName extends OneOf<FormulationForm> {
        FormulationFormName() {
            super(FormulationForm.class);
        }
    }

    /** The form of a supervision. */
    static final class SupervisionFormName extends OneOf<SupervisionForm> {
        SupervisionFormName() {
            super(SupervisionForm.class);
        }
    }

    /** The code of a rule. */
    static final class Rule implements ITypeConverter<RuleCode> {
        @Override
        public RuleCode convert(String value) {
            try {
                return RuleCode.of(value);
            } catch (NotWellFormedException e) {
                throw new TypeConversionException(
                        "expected " + e.faults().get(0).expected());
            }
        }
    }

    /** For whom a formulation is shown. */
    static final class ViewName extends OneOf<FormulationAudience> {
        ViewName() {
            super(FormulationAudience.class);
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

    /** The id of an edition that can be looked at, or the file of a definition. */
    static final class Model implements ITypeConverter<ModelName> {
        @Override
        public ModelName convert(String value) {
            ModelName name = new ModelName(value);
            Optional<ModelDefinition> edition = name.edition();
            edition.flatMap(ModelDefinition::refusal).ifPresent(why -> {
                throw new TypeConversionException("nothing can be looked at under " + value + ". " + why);
            });
            if (edition.isEmpty() && !name.isFile()) {
                throw new TypeConversionException("expected one of "
                        + String.join(
                                ", ",
                                PracticeModels.all().stream()
                                        .filter(ModelDefinition::canBeChecked)
                                        .map(candidate -> candidate.id().value())
                                        .toList())
                        + ", or the file of a definition");
            }
            return name;
        }
    }
}
