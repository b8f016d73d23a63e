package vn.congtam.platform.ledger.audit;

/**
 * Something that is not as it was recorded.
 *
 * @param position of the first fact concerned
 * @param detail what is known of it besides, such as the size of a checkpoint and where it is kept
 */
public record Finding(String log, long position, Wrong wrong, String detail) {}
