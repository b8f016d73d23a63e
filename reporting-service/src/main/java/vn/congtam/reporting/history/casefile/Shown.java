package vn.congtam.reporting.history.casefile;

import tools.jackson.databind.json.JsonMapper;

/** A slip as the service shows it: it reads on while its facts are given, and may be ahead of them or behind. */
final class Shown {
    private Shown() {}

    /** @param last the number of the last fact that is in the file */
    static boolean isWithin(long last, byte[] slip) {
        long version = JsonMapper.shared().readTree(slip).path("version").longValue(-1);
        return version >= 0 && version <= last;
    }
}
