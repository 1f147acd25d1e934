package org.practicemodel.core.record;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constraint that every id of a record is used once and every reference leads to an entry of the type it names.
 *
 * <p>Each fault is a violation of its own; its message names the place, never a value. For instance a lead allocation
 * whose worker the record does not hold. The strict reader checks the same. Our interpretation.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ConsistentIdsValidator.class)
public @interface ConsistentIds {

    /**
     * Returns the message, which the validator completes with the place.
     *
     * @return the message
     */
    String message() default "ids are used once and every reference leads to an entry";

    /**
     * Returns the groups that this constraint belongs to.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Returns what a host attaches to this constraint.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};
}
