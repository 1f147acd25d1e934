package org.practicemodel.mutants;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.help.PitHelpError;
import org.pitest.junit5.JUnit5TestUnit;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.NullExecutionListener;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestPluginFactory;
import org.pitest.testapi.TestSuiteFinder;
import org.pitest.testapi.TestUnit;
import org.pitest.testapi.TestUnitFinder;

/**
 * Tells a JVM of mutants which tests there are.
 *
 * <p>Every class that is mutated gets a JVM of its own. There, PIT's plug-in for JUnit runs all tests of every test class
 * that touches the class, only to learn their names, which took most of the time. Here they are asked for, and only what
 * tells its tests while it runs (a test with parameters, say) is run. Where tests are run to be measured, PIT's plug-in is
 * left to answer.
 *
 * <p>That first run had one use: what classes keep in static fields was made before anything was changed. So all classes
 * are initialised first. A mutant would otherwise spoil what is kept, and every later one would seem to be noticed.
 */
public final class TestsFoundWithoutARun implements TestPluginFactory {

    @Override
    public Configuration createTestFrameworkConfiguration(
            TestGroupConfig groups, ClassByteArraySource source, Collection<String> runners, Collection<String> methods) {
        return new Configuration() {
            @Override
            public int priority() {
                return DEFAULT_PRIORITY - 1;
            }

            @Override
            public TestUnitFinder testUnitFinder() {
                return (type, listener) -> listener instanceof NullExecutionListener ? Found.of(type) : List.of();
            }

            @Override
            public TestSuiteFinder testSuiteFinder() {
                return type -> List.of();
            }

            @Override
            public Optional<PitHelpError> verifyEnvironment() {
                return Optional.empty();
            }
        };
    }

    @Override
    public String name() {
        return "found-without-a-run";
    }

    @Override
    public String description() {
        return "Tests of JUnit, found without a run";
    }

    /** Initialised in a JVM of mutants only. */
    private static final class Found {

        private static final Launcher LAUNCHER = LauncherFactory.create();

        static {
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .filter(Files::isDirectory)
                    .forEach(Found::initialise);
        }

        static List<TestUnit> of(Class<?> type) {
            if (type.getEnclosingClass() != null) {
                return List.of();
            }
            TestPlan plan = LAUNCHER.discover(request(List.of(DiscoverySelectors.selectClass(type.getName()))));
            Set<TestIdentifier> all = plan.getRoots().stream()
                    .flatMap(root -> plan.getDescendants(root).stream())
                    .collect(toCollection(LinkedHashSet::new));
            List<DiscoverySelector> unknown = all.stream()
                    .filter(one -> !one.isTest() && plan.getChildren(one).isEmpty())
                    .map(one -> DiscoverySelectors.selectUniqueId(one.getUniqueId()))
                    .collect(toList());
            if (!unknown.isEmpty()) {
                LAUNCHER.execute(request(unknown), new TestExecutionListener() {
                    @Override
                    public void executionStarted(TestIdentifier test) {
                        all.add(test);
                    }
                });
            }
            return all.stream()
                    .filter(TestIdentifier::isTest)
                    .map(test -> new JUnit5TestUnit(type, test))
                    .collect(toList());
        }

        private static LauncherDiscoveryRequest request(List<? extends DiscoverySelector> what) {
            return LauncherDiscoveryRequestBuilder.request().selectors(what).build();
        }

        private static void initialise(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.map(file -> folder.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.equals("module-info.class"))
                        .map(file -> file.substring(0, file.length() - ".class".length()).replace(File.separatorChar, '.'))
                        .forEach(Found::initialise);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static void initialise(String name) {
            try {
                Class.forName(name);
            } catch (ClassNotFoundException | LinkageError notHere) {
                // Needs what this module's tests do without, so that none of them touches it.
                return;
            }
        }
    }
}
