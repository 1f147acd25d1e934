package org.practicemodel.principles.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicemodel.core.rule.RuleBookProvider;

/** A vendor's book is found, and tested, where the library is a module and {@code provides} offers it, and on the class path. */
class ModulePathTest {

    private static final String MODULE = "anytown.visits";

    private static final String DECLARATION = """
            module anytown.visits {
                requires org.practicemodel.principles;
                exports anytown.visits;
                opens anytown.visits to org.practicemodel.core;
                provides org.practicemodel.core.rule.RuleBookProvider with anytown.visits.VisitRules;
            }
            """;

    private static final String PROVIDER = """
            package anytown.visits;

            import java.time.LocalDate;
            import java.util.List;
            import java.util.Locale;
            import org.practicemodel.core.model.PracticeModels;
            import org.practicemodel.core.record.*;
            import org.practicemodel.core.rule.*;
            import org.practicemodel.core.view.RecordView;
            import org.practicemodel.core.vocabulary.*;
            import org.practicemodel.core.wording.*;
            import org.practicemodel.core.coverage.RecordType;
            import org.practicemodel.principles.AdherenceChecker;
            import org.practicemodel.principles.rendering.Reports;
            import org.practicemodel.principles.testing.RuleTester;

            public final class VisitRules implements RuleBookProvider {

                private static final RuleDescriptor SEEN = LeedsDescriptors.of(
                                "anytown:V01-R1", "seen", LeedsPrinciples.TRANSPARENT)
                        .addNeeds(new EvidenceNeed(RecordType.PLANS, "agreedOn", Effort.FACT, WhoCanAct.WORKER))
                        .build();

                @Override
                public RuleBook book() {
                    Rule seen = new Rule() {
                        @Override
                        public RuleDescriptor descriptor() {
                            return SEEN;
                        }

                        @Override
                        public Outcome evaluate(RecordView view) {
                            return Outcomes.notRecorded(Phrase.of("anytown:V01-R1.none"), List.of());
                        }
                    };
                    return new RuleBook("anytown", List.of(seen), Messages.beside(VisitRules.class, "visits"));
                }

                public static String found() {
                    PracticeRecord record =
                            PracticeRecord.builder().id(RecordId.of("record-1")).build();
                    RuleTester.of(new VisitRules().book(), "anytown:V01-R1")
                            .given(record)
                            .asOf(LocalDate.of(2026, 3, 2))
                            .expect(Verdict.NOT_ENOUGH_EVIDENCE)
                            .because("anytown:V01-R1.none");
                    return AdherenceChecker.of(PracticeModels.leeds())
                            .discover(VisitRules.class.getClassLoader())
                            .check(record, LocalDate.of(2026, 3, 2))
                            .findings()
                            .stream()
                            .filter(finding -> finding.rule().value().equals("anytown:V01-R1"))
                            .map(finding -> Reports.text().phrase(finding, finding.phrases().get(0), Locale.UK))
                            .findFirst()
                            .orElse("nothing");
                }
            }
            """;

    @TempDir
    private static Path vendor;

    @BeforeAll
    static void compiled() throws IOException {
        Path sources = Files.createDirectories(vendor.resolve("sources/anytown/visits"));
        Path provider = Files.writeString(sources.resolve("VisitRules.java"), PROVIDER);
        Path declaration = Files.writeString(vendor.resolve("sources/module-info.java"), DECLARATION);
        String parts = Arrays.stream(published()).map(Path::toString).collect(Collectors.joining(File.pathSeparator));

        compile("--module-path", parts, "-d", folder("module").toString(), provider.toString(), declaration.toString());
        compile("-classpath", parts, "-d", folder("classes").toString(), provider.toString());
        for (String output : List.of("module", "classes")) {
            Files.writeString(
                    folder(output).resolve("anytown/visits/visits.properties"),
                    "anytown\\:V01-R1.none=No visit is recorded.\n");
        }
        Path services = Files.createDirectories(folder("classes").resolve("META-INF/services"));
        Files.writeString(services.resolve(RuleBookProvider.class.getName()), MODULE + ".VisitRules");
    }

    private static Path folder(String name) throws IOException {
        return Files.createDirectories(vendor.resolve(name));
    }

    private static void compile(String... arguments) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String[] all = Stream.concat(Stream.of("-proc:none", "-nowarn", "-parameters"), Stream.of(arguments))
                .toArray(String[]::new);
        assertThat(compiler.run(null, null, null, all)).isZero();
    }

    @Test
    void aModuleProvidesItsBook() throws Exception {
        Path[] parts = Stream.concat(Stream.of(folder("module")), Stream.of(published()))
                .toArray(Path[]::new);
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(ModuleFinder.of(parts), ModuleFinder.of(), Set.of(MODULE));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());

        Class<?> rules = layer.findLoader(MODULE).loadClass(MODULE + ".VisitRules");
        assertThat(rules.getModule().isNamed()).isTrue();
        assertThat(rules.getMethod("found").invoke(null)).isEqualTo("No visit is recorded.");
    }

    @Test
    void theClassPathProvidesItsBook() throws Exception {
        URL[] vendors = {folder("classes").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(vendors, ModulePathTest.class.getClassLoader())) {
            Class<?> rules = loader.loadClass(MODULE + ".VisitRules");

            assertThat(rules.getModule().isNamed()).isFalse();
            assertThat(rules.getMethod("found").invoke(null)).isEqualTo("No visit is recorded.");
        }
    }

    private static Path[] published() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path ->
                        !path.endsWith("test-classes") && !path.toString().contains("-tests"))
                .filter(ModulePathTest::isPublished)
                .toArray(Path[]::new);
    }

    private static boolean isPublished(Path path) {
        String name = path.toString();
        return List.of("principles", "formulation", "supervision", "core").stream()
                        .anyMatch(module -> name.contains(module + File.separator + "target"))
                || List.of("jackson-", "jte-runtime", "jakarta.validation", "jspecify", "value-annotations").stream()
                        .anyMatch(name::contains);
    }
}
