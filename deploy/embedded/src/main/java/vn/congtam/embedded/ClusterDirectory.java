package vn.congtam.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The broker's directory: the cluster's id, chosen once, beside the formatted data. */
record ClusterDirectory(Path dir) {
    private static final Logger log = LoggerFactory.getLogger(ClusterDirectory.class);

    Path data() {
        return dir.toAbsolutePath().resolve("data");
    }

    void format() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            formatter(new PrintStream(said, true, StandardCharsets.UTF_8)).run();
        } catch (Exception e) {
            throw new IllegalStateException("cannot format " + dir + ": " + said.toString(StandardCharsets.UTF_8), e);
        }
        log.debug("{}", said.toString(StandardCharsets.UTF_8).strip());
    }

    private Formatter formatter(PrintStream out) throws IOException {
        return new Formatter()
                .setPrintStream(out)
                .setClusterId(clusterId())
                .setNodeId(1)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setIgnoreFormatted(true)
                .setControllerListenerName("CONTROLLER")
                .setUnstableFeatureVersionsEnabled(false)
                .setMetadataLogDirectory(data().toString())
                .addDirectory(data().toString());
    }

    private String clusterId() throws IOException {
        Path file = dir.resolve("cluster.id");
        if (Files.notExists(file)) {
            Path draft = Files.writeString(
                    dir.resolve("cluster.id.draft"), Uuid.randomUuid().toString());
            Files.move(draft, file);
        }
        return Files.readString(file).strip();
    }
}
