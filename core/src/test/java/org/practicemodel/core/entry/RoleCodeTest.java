package org.practicemodel.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleCodeTest {

    @Test
    void everyRoleThatHasAConstantIsAmongThoseThatAreNamed() throws IllegalAccessException {
        List<RoleCode> constants = new ArrayList<>();
        for (Field field : RoleCode.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == RoleCode.class) {
                constants.add((RoleCode) field.get(null));
            }
        }

        assertThat(RoleCode.named()).containsExactlyElementsOf(constants).hasSize(10);
    }
}
