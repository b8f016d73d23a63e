package vn.congtam.events.submission;

/** Where a task came from: a system, such as the e-office, and the id that it has there. */
public record External(String source, String id) {}
