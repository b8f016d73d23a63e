package vn.congtam.verifier;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * What came of one file.
 *
 * @param told to people
 * @param fields the same to programs
 */
record Finding(Verdict verdict, String told, SequencedMap<String, Object> fields) {
    enum Verdict {
        GOOD,
        WRONG,
        UNREADABLE
    }

    static Finding good(Path file, String told) {
        return new Finding(Verdict.GOOD, told, fields(file, Verdict.GOOD, told));
    }

    static Finding wrong(Path file, String told) {
        return new Finding(Verdict.WRONG, told, fields(file, Verdict.WRONG, told));
    }

    /** It is none of the files that can be checked. */
    static Finding unreadable(Path file, String told) {
        return new Finding(Verdict.UNREADABLE, told, fields(file, Verdict.UNREADABLE, told));
    }

    static SequencedMap<String, Object> fields(Path file, Verdict verdict, String told) {
        SequencedMap<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", file.toString());
        fields.put("verdict", verdict.name());
        fields.put("told", told.lines().toList());
        return fields;
    }
}
