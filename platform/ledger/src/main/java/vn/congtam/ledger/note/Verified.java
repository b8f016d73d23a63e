package vn.congtam.ledger.note;

/**
 * A signature that holds.
 *
 * @param time in seconds since 1970; 0 where the signature does not say when
 */
public record Verified(VerifierKey key, SignatureLine line, long time) {}
