package vn.congtam.rulebook.indicator;

/**
 * Where the figures of an indicator come from.
 *
 * @param owner who answers for them
 * @param cutOffDays so many days after the span its figures are due; what comes later is late
 */
public record Source(String system, String owner, int cutOffDays) {}
