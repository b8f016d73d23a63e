package vn.congtam.standalone;

import vn.congtam.standalone.home.RunSettings;
import vn.congtam.standalone.home.SampleKind;
import vn.congtam.standalone.sample.Sample;

/** The samples there are. */
final class Samples {
    private static final int POSTS_OF_A_COMMUNE = 32;

    private Samples() {}

    /** Without a sample there are the accounts of the commune, to begin with. */
    static SamplePlayer of(RunSettings settings) {
        return settings.sample() == SampleKind.PROVINCE
                ? Sample.province(settings.people() == 0 ? 2 * POSTS_OF_A_COMMUNE : settings.people())
                : Sample.commune();
    }

    /** Only where people are played are there accounts to try things with, by one printed password. */
    static boolean mayAllSignIn(RunSettings settings) {
        return settings.sample() != SampleKind.NONE;
    }
}
