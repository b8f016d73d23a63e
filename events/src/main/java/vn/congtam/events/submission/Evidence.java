package vn.congtam.events.submission;

import vn.congtam.events.Personal;

/**
 * A file that proves a piece of work, named by its content.
 *
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param name that whoever handed it in gave it: it may name him, or what he suffers from
 * @param size in bytes
 */
public record Evidence(
        String sha256, @Personal(of = "lines.owner") String name, String type, long size) {}
