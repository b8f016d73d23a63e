package vn.congtam.standalone.parts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * All parts share one class path, so each would configure what only another needs.
 *
 * <p>The edge and the identity provider have neither facts nor a broker, and only the edge routes and logs people in. The
 * pages and refusals of the identity provider are made as those of the services.
 */
enum Kind {
    SERVICE(List.of(), Foreign.EDGE, Foreign.IDENTITY),
    EDGE(List.of(), Foreign.SERVICE, Foreign.IDENTITY),
    IDENTITY(Foreign.PAGES, Foreign.SERVICE, Foreign.EDGE);

    /** What it needs of the foreign all the same. */
    private final List<String> own;

    private final List<String> foreign;

    @SafeVarargs
    @SuppressWarnings("varargs")
    Kind(List<String> own, List<String>... foreign) {
        this.own = own;
        this.foreign = Stream.of(foreign).flatMap(List::stream).toList();
    }

    static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean needs(String configuration) {
        return own.stream().anyMatch(configuration::startsWith)
                || foreign.stream().noneMatch(configuration::startsWith);
    }

    private static final class Foreign {
        static final List<String> EDGE =
                List.of("org.springframework.cloud.gateway.", "org.springframework.boot.security.oauth2.client.");
        static final List<String> IDENTITY = List.of("org.springframework.boot.security.oauth2.server.authorization.");
        static final List<String> PAGES =
                List.of("vn.congtam.platform.web.", "vn.congtam.platform.page.", "org.springdoc.");
        static final List<String> SERVICE = List.of(
                "vn.congtam.platform.",
                "org.axonframework.",
                "org.springframework.cloud.stream.",
                "org.springframework.cloud.function.",
                "org.springframework.boot.integration.",
                "org.springframework.boot.kafka.",
                "org.springframework.boot.micrometer.tracing.",
                "org.springframework.boot.mongodb.",
                "org.springframework.boot.security.oauth2.server.resource.",
                "org.springdoc.");
    }
}
