package vn.congtam.ledger.tree;

import vn.congtam.ledger.Flaw;

/** The way from a leaf to the root: {@code fn} and {@code sn} of RFC 9162. */
final class Climb {
    private long fn;
    private long sn;

    Climb(long fn, long sn) {
        this.fn = fn;
        this.sn = sn;
    }

    /** On which side the next hash of the path goes; then one level up. */
    boolean goesLeft() {
        Flaw.PROOF_LENGTH.unless(sn != 0, "path");
        boolean left = isRight() || fn == sn;
        if (left) while (!isRight() && fn != 0) up();
        up();
        return left;
    }

    void skipWhileRight() {
        while (isRight()) up();
    }

    void mustBeAtTheTop() {
        Flaw.PROOF_LENGTH.unless(sn == 0, "path");
    }

    private boolean isRight() {
        return (fn & 1) == 1;
    }

    private void up() {
        fn >>= 1;
        sn >>= 1;
    }
}
