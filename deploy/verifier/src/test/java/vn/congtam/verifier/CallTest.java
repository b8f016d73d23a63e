package vn.congtam.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The call on a machine where the verifier cannot even be started: that says nothing against the file. */
class CallTest {
    @TempDir
    private Path dir;

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectory(dir.resolve("deploy"));
        for (String name : new String[] {"kpi", "jdk25"}) Files.copy(Path.of("..", name), script(name));
        Files.writeString(dir.resolve("mvnw"), "#!/bin/sh\nexit 1\n");
        assertThat(dir.resolve("mvnw").toFile().setExecutable(true)).isTrue();
    }

    @Test
    void where_it_cannot_be_built_nothing_is_said_to_be_wrong() throws Exception {
        assertThat(exit("verify", "a.zip")).isEqualTo(2);
        for (String call : new String[] {"witness", "audit", "repair"})
            assertThat(exit(call)).isEqualTo(2);
        assertThat(exit("score", "-")).isEqualTo(1);
    }

    @Test
    void where_there_is_no_jdk_nothing_is_said_to_be_wrong() throws Exception {
        String search = Files.readString(script("jdk25"));
        Files.writeString(script("jdk25"), search.replace("-ge 25 ]", "-ge 999 ]"));
        assertThat(exit("verify", "a.zip")).isEqualTo(2);
        for (String call : new String[] {"witness", "audit", "repair"})
            assertThat(exit(call)).isEqualTo(2);
        assertThat(exit("score", "-")).isEqualTo(1);
    }

    private Path script(String name) {
        return dir.resolve("deploy").resolve(name);
    }

    private int exit(String... call) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", script("kpi").toString());
        for (String word : call) shell.command().add(word);
        shell.environment().put("TMPDIR", dir.toString());
        return shell.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
