package vn.congtam.standalone.parts;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Lets each part configure what it needs; registered in {@code META-INF/spring.factories}. */
final class OwnConfigurations implements AutoConfigurationImportFilter, EnvironmentAware {
    static final String KIND = "congtam.standalone.kind";

    private @Nullable Kind kind;

    @Override
    public void setEnvironment(Environment environment) {
        String code = environment.getProperty(KIND);
        kind = code == null ? null : Kind.of(code);
    }

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        boolean[] matches = new boolean[candidates.length];
        for (int at = 0; at < candidates.length; at++) {
            matches[at] = isNeeded(candidates[at]);
        }
        return matches;
    }

    private boolean isNeeded(@Nullable String candidate) {
        return kind == null || candidate == null || kind.needs(candidate);
    }
}
