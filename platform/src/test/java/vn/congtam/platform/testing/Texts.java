package vn.congtam.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.congtam.platform.web.Rule;

/**
 * Words of a service in both languages: the same keys, none blank, and none missing that a template names or that a
 * refusal is said in, be it of the code or of the table of rights.
 */
public final class Texts {
    private static final Pattern NAMED = Pattern.compile("#\\{([a-zA-Z0-9_.]+)[(}]");
    private static final Pattern CODE = Pattern.compile("\\s([A-Z_]+)\\s*$", Pattern.MULTILINE);
    private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

    private Texts() {}

    public static void mustBeComplete(String service) {
        Properties vietnamese = words(service, "vi");
        Properties english = words(service, "en");
        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
        assertThat(vietnamese.values())
                .allSatisfy(word -> assertThat(word.toString()).isNotBlank());
        assertThat(english.values())
                .allSatisfy(word -> assertThat(word.toString()).isNotBlank());
        Set<String> known = new TreeSet<>(vietnamese.stringPropertyNames());
        known.addAll(words("congtam", "vi").stringPropertyNames());
        known.addAll(words("platform", "vi").stringPropertyNames());
        assertThat(known)
                .containsAll(namedIn(service))
                .containsAll(refusalsOf(service))
                .containsAll(refusalsAtTheDoorOf(service));
    }

    /** That one of its words is there, in both languages. */
    public static void mustSay(String service, String word) {
        assertThat(words(service, "vi").stringPropertyNames()).contains(word);
        assertThat(words(service, "en").stringPropertyNames()).contains(word);
    }

    private static Set<String> refusalsOf(String service) {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("vn.congtam." + service)
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(constant -> "refusal." + ((Rule) constant).name())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the table of rights refuses with; pages alone have no table. */
    private static Set<String> refusalsAtTheDoorOf(String service) {
        Resource table = FILES.getResource("classpath:access/" + service + ".rights");
        return table.exists()
                ? CODE.matcher(read(table))
                        .results()
                        .map(found -> "refusal." + found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private static Set<String> namedIn(String service) {
        Set<String> named = new TreeSet<>();
        try {
            for (Resource page : FILES.getResources("classpath*:templates/" + service + "/**/*.html")) {
                NAMED.matcher(read(page)).results().forEach(found -> named.add(found.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return named;
    }

    private static String read(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties words(String service, String language) {
        Resource file = FILES.getResource("classpath:messages/" + service + "_" + language + ".properties");
        Properties words = new Properties();
        try (InputStreamReader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
