package org.practicemodel.principles.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.rule.RuleBookProvider;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.RuleBookDiscoveryException;
import org.practicemodel.principles.testing.Family;
import org.practicemodel.principles.testing.Invented;

class DiscoveryTest {

    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds());
    private static final String OF = Providers.class.getName() + "$";
    private static final String SENTENCE = "The books of rules that were found cannot be used: ";

    @TempDir
    private Path folder;

    private ClassLoader offering(Class<?>... providers) {
        return offering(Stream.of(providers).map(Class::getName).toArray(String[]::new));
    }

    private ClassLoader offering(String... providers) {
        try {
            Path services = Files.createDirectories(folder.resolve("META-INF/services"));
            Files.writeString(services.resolve(RuleBookProvider.class.getName()), String.join("\n", providers));
            return new URLClassLoader(new URL[] {folder.toUri().toURL()}, DiscoveryTest.class.getClassLoader());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> vendors(AdherenceChecker checker) {
        return checker.check(Family.record(), Invented.day("2026-03-02")).findings().stream()
                .map(finding -> finding.rule().value())
                .filter(code -> code.contains(":"))
                .collect(Collectors.toSet());
    }

    @Test
    void findsWhatIsOfferedAndOnlyWhereItIsAskedTo() {
        ClassLoader loader = offering(Providers.Zed.class, Providers.Able.class);

        assertThat(vendors(CHECKER)).isEmpty();
        assertThat(vendors(CHECKER.discover(loader))).containsExactlyInAnyOrder("zed:V01-R1", "able:V01-R1");
        assertThat(vendors(CHECKER)).isEmpty();
        assertThat(vendors(CHECKER.discover(DiscoveryTest.class.getClassLoader())))
                .isEmpty();
    }

    @Test
    void asksTheContextClassLoaderWhereNoneIsNamed() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(offering(Providers.Able.class));
            assertThat(vendors(CHECKER.discover())).containsExactly("able:V01-R1");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void namesBothProvidersOfOneBookOrCode() {
        ClassLoader loader =
                offering(Providers.AbleToo.class, Providers.AbleAgain.class, Providers.Able.class, Providers.Zed.class);

        assertThatThrownBy(() -> CHECKER.discover(loader))
                .isInstanceOf(RuleBookDiscoveryException.class)
                .hasNoCause()
                .hasMessage(SENTENCE + "the book able comes from " + OF + "AbleAgain and from " + OF
                        + "Able; the code able:V01-R1 comes from " + OF + "AbleToo and from " + OF + "Able");
    }

    @Test
    void namesWhatTheCheckerHasAlready() {
        ClassLoader loader = offering(Providers.Able.class);

        assertThatThrownBy(() -> CHECKER.discover(loader).discover(loader))
                .hasMessage(SENTENCE + "the book able comes from " + OF + "Able and from the checker already");
    }

    @Test
    void namesEveryProviderThatGaveNoBook() {
        ClassLoader loader = offering(
                Providers.Breaking.class,
                Providers.Nothing.class,
                Providers.Unmade.class,
                Providers.Unlinked.class,
                Providers.Able.class,
                Providers.AbleAgain.class);

        RuleBookDiscoveryException refused =
                catchThrowableOfType(RuleBookDiscoveryException.class, () -> CHECKER.discover(loader));
        assertThat(refused.problems())
                .isEqualTo(List.of(
                        OF + "Breaking threw java.lang.UnsupportedOperationException",
                        OF + "Nothing gave no book",
                        OF + "Unmade threw java.lang.IllegalStateException",
                        OF + "Unlinked threw java.lang.NoClassDefFoundError",
                        "the book able comes from " + OF + "AbleAgain and from " + OF + "Able"));
        assertThat(refused).hasMessage(SENTENCE + String.join("; ", refused.problems()));
        assertThat(refused.getCause()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(refused.getSuppressed())
                .extracting(Throwable::getClass)
                .<Class<?>>map(type -> type)
                .containsExactly(IllegalStateException.class, NoClassDefFoundError.class);
    }

    @Test
    void namesAProviderThatIsNotThere() {
        ClassLoader loader = offering("com.example.Nowhere");

        assertThatThrownBy(() -> CHECKER.discover(loader))
                .hasMessage(SENTENCE + RuleBookProvider.class.getName() + ": Provider com.example.Nowhere not found")
                .hasCauseInstanceOf(java.util.ServiceConfigurationError.class);
    }

    @Test
    void holdsWhatItFindsToItsNamespace() {
        ClassLoader loader = offering(Providers.Nameless.class);

        assertThatThrownBy(() -> CHECKER.discover(loader))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessage(
                        "RuleBook is not well formed: nameless V01-R1: expected a code in the namespace of the book,"
                                + " such as nameless:V01-R1");
    }
}
