package vn.congtam.events.submission;

/**
 * A file that proves a piece of work, named by its content.
 *
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record Evidence(String sha256, String name, String type, long size) {}
