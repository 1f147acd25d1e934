package org.practicemodel.mutants;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Properties;
import java.util.TreeMap;
import org.pitest.classpath.CodeSource;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * Tries the mutants of a package in one JVM.
 *
 * <p>Each JVM first runs all tests that touch any of its mutants, to learn which tests there are. PIT gives each class a JVM
 * of its own, so that with some hundreds of small classes nearly all the time went there. Which mutants there are, and which
 * test each is shown, stays as it was; a mutant that got lost here would count as one that no test noticed.
 */
public final class PackagesTogether implements MutationGrouperFactory {

    @Override
    public MutationGrouper makeFactory(Properties properties, CodeSource code, int threads, int unitSize) {
        return (classes, mutants) -> mutants.stream()
                .collect(collectingAndThen(
                        groupingBy(PackagesTogether::packageOf, TreeMap::new, toList()),
                        groups -> new ArrayList<>(groups.values())));
    }

    private static String packageOf(MutationDetails mutant) {
        return mutant.getClassName().getPackage().asJavaName();
    }

    @Override
    public String description() {
        return "Mutants of a package together";
    }
}
