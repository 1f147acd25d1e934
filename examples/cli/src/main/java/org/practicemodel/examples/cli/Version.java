package org.practicemodel.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Reads from inside the program which version it is. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties built = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("practice.properties")) {
            if (in == null) {
                throw new IllegalStateException("practice.properties belongs beside this class");
            }
            built.load(in);
        }
        return new String[] {"practice " + built.getProperty("version")};
    }
}
