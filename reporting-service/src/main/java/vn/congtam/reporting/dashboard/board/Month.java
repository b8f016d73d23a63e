package vn.congtam.reporting.dashboard.board;

/** A span, such as {@code 2026-10} or {@code 2026-Q4}, in which at least one agency opened its period. */
public record Month(String month) {}
