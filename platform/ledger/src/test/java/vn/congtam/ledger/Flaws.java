package vn.congtam.ledger;

import org.jspecify.annotations.Nullable;

/** What is thrown, as a value; anything but {@link Flawed} goes through and fails the test. */
public final class Flaws {
    private Flaws() {}

    public static @Nullable Flaw of(Runnable act) {
        try {
            act.run();
            return null;
        } catch (Flawed flawed) {
            return flawed.flaw();
        }
    }
}
