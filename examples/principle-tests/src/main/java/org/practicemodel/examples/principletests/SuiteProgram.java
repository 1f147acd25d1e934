package org.practicemodel.examples.principletests;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The suite as a program, without any test library. */
public final class SuiteProgram {

    private SuiteProgram() {}

    /**
     * Runs the suite and prints what holds and what does not; what does not, ends the program with an error.
     *
     * @param arguments the folder of this example; without it, the folder that the program runs in
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length == 0 ? "." : arguments[0]);
        run(new PracticeSuite(folder).tests(), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(Map<String, Runnable> tests, PrintStream out) {
        AssertionError last = null;
        for (Map.Entry<String, Runnable> test : tests.entrySet()) {
            try {
                test.getValue().run();
                out.println("holds          " + test.getKey());
            } catch (AssertionError refused) {
                out.println("does not hold  " + test.getKey());
                out.println(refused.getMessage());
                last = refused;
            }
        }
        if (last != null) {
            throw last;
        }
    }
}
