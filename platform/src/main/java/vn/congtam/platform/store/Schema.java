package vn.congtam.platform.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.serialization.RevisionResolver;

/**
 * The version of a snapshot's form: the hash of the aggregate's compiled class and of our classes that its fields are
 * made of. Any change to how facts are applied makes older snapshots unknown, without anybody having to think of it.
 */
final class Schema implements RevisionResolver {
    private static final ClassValue<String> VERSIONS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return hash(type);
        }
    };

    @Override
    public String revisionOf(Class<?> type) {
        return VERSIONS.get(type);
    }

    private static String hash(Class<?> type) {
        Set<Class<?>> involved = new LinkedHashSet<>();
        involve(type, involved);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> each : involved) {
                digest.update(code(each));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void involve(Class<?> type, Set<Class<?>> involved) {
        if (!type.getName().startsWith("vn.congtam.") || !involved.add(type)) return;
        Arrays.stream(type.getDeclaredFields()).forEach(field -> involve(field.getType(), involved));
    }

    private static byte[] code(Class<?> type) {
        String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream code = type.getResourceAsStream(file)) {
            return code == null
                    ? type.getName().getBytes(java.nio.charset.StandardCharsets.UTF_8)
                    : code.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
