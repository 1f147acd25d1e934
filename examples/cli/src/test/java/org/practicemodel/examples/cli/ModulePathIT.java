package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else's module that requires ours: compiled and run on the module path, with nothing but what we depend on. */
class ModulePathIT {

    private static final List<String> NEEDED = List.of(
            "practice-model-core",
            "practice-model-formulation",
            "practice-model-supervision",
            "practice-model-principles",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            "jackson-datatype-jdk8",
            "jackson-datatype-jsr310",
            "jakarta.validation-api",
            "jspecify",
            "jte-runtime",
            "value-annotations");

    @TempDir
    private Path folder;

    @Test
    void aModuleCanUseOurs() throws IOException {
        Path module = Files.writeString(folder.resolve("module-info.java"), """
                module anytown {
                    requires org.practicemodel.principles;
                }
                """);
        Path program = Files.writeString(
                Files.createDirectories(folder.resolve("anytown")).resolve("Anytown.java"), """
                package anytown;

                import static org.practicemodel.core.vocabulary.LeedsPrinciples.ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN;

                import java.nio.file.Path;
                import java.time.LocalDate;
                import java.util.Locale;
                import org.practicemodel.core.json.PracticeJson;
                import org.practicemodel.core.model.PracticeModels;
                import org.practicemodel.core.record.PracticeRecord;
                import org.practicemodel.principles.AdherenceChecker;
                import org.practicemodel.principles.rendering.Reports;
                import org.practicemodel.principles.report.AdherenceReport;

                public class Anytown {
                    public static void main(String[] arguments) {
                        PracticeRecord record = PracticeJson.reader().read(Path.of(arguments[0])).orElseThrow();
                        AdherenceReport report = AdherenceChecker.of(PracticeModels.leeds())
                                .check(record, LocalDate.parse(arguments[1]));
                        System.out.println(report.principle(ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN).verdict());
                        System.out.println(Reports.json().render(report).startsWith("{\\"format\\":\\"adherence-report/1\\""));
                        System.out.println(Reports.text().render(report, Locale.UK).contains("[P05") ? "no wording" : "wording");
                        System.out.println(PracticeJson.writer().write(record).length() > 1000);
                        System.out.println(Anytown.class.getModule().getName());
                    }
                }
                """);
        String modules = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> NEEDED.stream().anyMatch(name -> isNamed(path, name)))
                .map(path -> path.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(modules.split(File.pathSeparator)).hasSameSizeAs(NEEDED);
        Path classes = folder.resolve("classes");

        compile(modules, classes, module, program);
        Run run = Jar.started(
                List.of(
                        Jar.java().toString(),
                        "--module-path",
                        modules + File.pathSeparator + classes,
                        "--module",
                        "anytown/anytown.Anytown",
                        Run.example("rich.json"),
                        Run.DAY),
                Map.of(),
                Path.of("/dev/null"));

        assertThat(run).isEqualTo(new Run(0, "MET\ntrue\nwording\ntrue\nanytown\n", ""));
    }

    private static boolean isNamed(Path path, String name) {
        String file = path.getFileName().toString();
        return file.endsWith(".jar") && !file.endsWith("-tests.jar") && file.matches(name + "-\\d.*");
    }

    private static void compile(String modules, Path classes, Path... sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of(
                                    "--module-path",
                                    modules,
                                    "-d",
                                    classes.toString(),
                                    "-Xlint:all",
                                    "-Werror",
                                    "--release",
                                    "17"),
                            null,
                            files.getJavaFileObjects(sources))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }
}
