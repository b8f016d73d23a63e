package vn.congtam.reporting.history.chapter;

/** The present name of a person, an agency or a division; the key is its stream, a division's after its agency's. */
public record Called(String name) {}
