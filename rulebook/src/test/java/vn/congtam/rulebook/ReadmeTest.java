package vn.congtam.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`/]+)` \\| [^|]+\\|");

    @Test
    void every_parameter_has_its_row_and_every_row_its_parameter() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String table = readme.substring(readme.indexOf("## Parameters"), readme.indexOf("## What is missing"));
        List<String> names =
                ROW.matcher(table).results().map(row -> row.group(1)).toList();
        assertThat(names).containsExactlyInAnyOrderElementsOf(Schema.TYPES.keySet());
    }
}
