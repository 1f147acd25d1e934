package org.practicemodel.core.testing.offenders;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.practicemodel.core.testing.offenders.internal.Hidden;

/** Breaks the rules of architecture on purpose, so that a test can see that each rule bites. */
@SuppressWarnings({"DefaultLocale", "JavaTimeDefaultTimeZone", "StringCaseLocaleUsage"})
public class Offender {

    public Hidden exposed(URI address) {
        System.out.println(address);
        return new Hidden(LocalDate.now() + "x".toUpperCase() + Locale.getDefault() + new Random().nextInt());
    }
}
