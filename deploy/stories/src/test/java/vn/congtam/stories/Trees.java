package vn.congtam.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
final class Trees {
    private Trees() {}

    static void copy(Path from, Path to) throws IOException {
        for (Path one : all(from)) {
            Path copy = to.resolve(from.relativize(one).toString());
            if (Files.isDirectory(one)) Files.createDirectories(copy);
            else Files.copy(one, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    static void delete(Path folder) throws IOException {
        for (Path one : all(folder).stream().sorted(Comparator.reverseOrder()).toList()) Files.delete(one);
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.sorted().toList();
        }
    }
}
