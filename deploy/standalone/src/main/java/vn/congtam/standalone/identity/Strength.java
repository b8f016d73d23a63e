package vn.congtam.standalone.identity;

import java.util.Locale;
import java.util.Set;

/** How much somebody showed of who he is, as tokens say it ({@code acr}). */
public enum Strength {
    PASSWORD,
    TWO_FACTORS,
    /** Of a demo account, whose password all know who read the terminal: good for trying out alone. */
    DEMONSTRATION;

    public String acr() {
        return "urn:congtam:acr:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the services of an installation take where more than a password is asked for. */
    public static Set<String> enough() {
        return Set.of(TWO_FACTORS.acr(), DEMONSTRATION.acr());
    }
}
