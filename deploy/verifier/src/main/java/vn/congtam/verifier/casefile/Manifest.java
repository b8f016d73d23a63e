package vn.congtam.verifier.casefile;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * What the file says that it is.
 *
 * @param scope whom, which unit or which span it is about
 * @param logs the service behind each log, and the size of the checkpoint under which its facts are proved
 * @param members SHA-256 of each other member, in hexadecimal
 * @param official whether enough witnesses had to cosign before it was given out
 */
public record Manifest(
        int v,
        String kind,
        Map<String, String> scope,
        Asked asked,
        Map<String, Log> logs,
        Map<String, String> members,
        @Nullable Boolean official) {
    static final String NAME = "manifest.json";
    static final String KIND = "congtam-case-file";

    /** By whom and when it was asked for. */
    public record Asked(String by, String at) {}

    public record Log(String origin, long size) {}

    public Manifest {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(asked);
        scope = Map.copyOf(scope);
        logs = Map.copyOf(logs);
        members = Map.copyOf(members);
    }

    public boolean isOfficial() {
        return Boolean.TRUE.equals(official);
    }

    static Manifest of(Members members) {
        byte[] bytes = members.bytes(NAME).orElseThrow(() -> new NotACaseFile("NO_MANIFEST"));
        Manifest manifest = read(bytes);
        if (manifest == null || !manifest.kind.equals(KIND)) throw new NotACaseFile("NO_CASE_FILE");
        if (manifest.v != 1) throw new NotACaseFile("UNKNOWN_VERSION");
        return manifest;
    }

    private static @Nullable Manifest read(byte[] bytes) {
        try {
            return Json.MAPPER.readValue(bytes, Manifest.class);
        } catch (JacksonException none) {
            return null;
        }
    }
}
