package org.practicemodel.principles.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The cases can be read where the library is a module, too. */
class ModulePathTest {

    private static final String MODULE = "org.practicemodel.principles";

    @Test
    void casesAreReadFromTheModulePath() throws Exception {
        ModuleFinder parts = ModuleFinder.of(
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .filter(path -> !path.endsWith("test-classes")
                                && !path.toString().contains("-tests"))
                        .filter(ModulePathTest::isPublished)
                        .toArray(Path[]::new));
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(parts, ModuleFinder.of(), Set.of(MODULE));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        Class<?> cases = layer.findLoader(MODULE).loadClass(ConformanceCases.class.getName());

        assertThat(cases.getModule().isNamed()).isTrue();
        assertThat((List<?>) cases.getMethod("shipped").invoke(null))
                .hasSameSizeAs(ConformanceCases.shipped())
                .first()
                .hasToString(ConformanceCases.shipped().get(0).toString());
        String one = "conformance/" + ConformanceCases.shipped().get(0) + ".json";
        assertThat(layer.findLoader(MODULE).getResource(one))
                .as("open to everybody, since no package has a hyphen in its name")
                .isNotNull();
    }

    private static boolean isPublished(Path path) {
        String name = path.toString();
        return List.of("principles", "formulation", "supervision", "core").stream()
                        .anyMatch(module -> name.contains(module + File.separator + "target"))
                || List.of("jackson-", "jte-runtime", "jakarta.validation").stream()
                        .anyMatch(name::contains);
    }
}
