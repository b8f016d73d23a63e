package vn.congtam.verifier;

import org.jspecify.annotations.Nullable;

/** The call itself cannot be answered. */
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unusable(String word, @Nullable Object... what) {
        super(Words.of(word, what), null, false, false);
    }
}
