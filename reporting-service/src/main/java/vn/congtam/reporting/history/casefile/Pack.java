package vn.congtam.reporting.history.casefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.ledger.tree.Hash;

/** The file as it grows; at last the manifest, which says what is in it. */
final class Pack {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);
    private final Map<String, String> hashes = new TreeMap<>();
    private final Map<String, Object> logs = new TreeMap<>();

    /** @param size of the checkpoint under which the facts of the log are proved */
    void log(String service, String origin, long size) {
        logs.put(service, Map.of("origin", origin, "size", size));
    }

    void add(String name, byte[] content) {
        write(name, content);
        hashes.put(name, HexFormat.of().formatHex(Hash.over(content).bytes()));
    }

    void json(String name, Object content) {
        add(name, JsonMapper.shared().writeValueAsBytes(content));
    }

    /** @param asked by whom and when */
    byte[] closed(Scope scope, Map<String, String> asked, boolean official) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("v", 1);
        manifest.put("kind", "congtam-case-file");
        manifest.put("scope", scope.words());
        manifest.put("asked", asked);
        manifest.put("logs", logs);
        manifest.put("members", hashes);
        if (official) manifest.put("official", true);
        write(
                "manifest.json",
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        try {
            zip.close();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private void write(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
