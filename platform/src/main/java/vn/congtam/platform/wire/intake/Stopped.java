package vn.congtam.platform.wire.intake;

/** A run that ended before its end: this fact could not be taken in, and so none after it. */
public record Stopped(Told at, RuntimeException why) {}
