package vn.congtam.standalone.sample;

import java.util.Locale;

/** Staff codes: those from VC9000 to VC9999 are of the province's own offices. */
final class Codes {
    private static final int OF_THE_PROVINCE = 9_000;
    private static final int MANY = 1_000;

    private Codes() {}

    /** @param number from 1 */
    static String of(int number) {
        return String.format(Locale.ROOT, "VC%04d", number < OF_THE_PROVINCE ? number : number + MANY);
    }
}
