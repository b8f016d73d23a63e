package vn.congtam.reporting.dashboard.board;

/** A month in which at least one agency opened its period. */
public record Month(String month) {}
