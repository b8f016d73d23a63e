package vn.congtam.ledger;

/** The only exception that reading and checking throw. */
public final class Flawed extends RuntimeException {
    private final Flaw flaw;

    Flawed(Flaw flaw, String what) {
        super(flaw + ": " + what, null, false, false);
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }
}
