package vn.congtam.verifier;

/**
 * What came of one file.
 *
 * @param unreadable it is no receipt at all
 */
record Finding(boolean good, boolean unreadable, String told) {
    static Finding good(String told) {
        return new Finding(true, false, told);
    }

    static Finding wrong(String told) {
        return new Finding(false, false, told);
    }

    static Finding unreadable(String told) {
        return new Finding(false, true, told);
    }
}
