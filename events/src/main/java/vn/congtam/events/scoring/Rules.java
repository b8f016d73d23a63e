package vn.congtam.events.scoring;

/** The rule set behind a figure: its id and the SHA-256 of its content. */
public record Rules(String id, String hash) {}
