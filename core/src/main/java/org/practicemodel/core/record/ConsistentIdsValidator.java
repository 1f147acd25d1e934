package org.practicemodel.core.record;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the ids and references of a record, see {@link ConsistentIds}.
 *
 * <p>For instance it is found by Hibernate Validator without configuration. Thread-safe. Our interpretation.
 */
public final class ConsistentIdsValidator implements ConstraintValidator<ConsistentIds, SubjectRecord> {

    /** Made by the validation provider. */
    public ConsistentIdsValidator() {}

    @Override
    public boolean isValid(@Nullable SubjectRecord record, ConstraintValidatorContext context) {
        if (record == null) {
            return true;
        }
        Entries entries = Entries.of(record);
        List<String> faults = Stream.concat(
                        entries.repeated().stream().map(entry -> entry.pointer() + "/id has an id that is used before"),
                        entries.broken().stream()
                                .map(reference -> reference.pointer() + " names an entry that is not there"))
                .toList();
        if (!faults.isEmpty()) {
            context.disableDefaultConstraintViolation();
            faults.forEach(
                    fault -> context.buildConstraintViolationWithTemplate(fault).addConstraintViolation());
        }
        return faults.isEmpty();
    }
}
