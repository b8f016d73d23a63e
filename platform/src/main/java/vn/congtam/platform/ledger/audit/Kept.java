package vn.congtam.platform.ledger.audit;

/**
 * A signed checkpoint as it was found.
 *
 * @param where it is kept: whoever changes it in one place does not reach the others
 */
public record Kept(String note, String where) {}
