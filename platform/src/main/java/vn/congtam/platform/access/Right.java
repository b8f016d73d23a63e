package vn.congtam.platform.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congtam.platform.web.Refused;
import vn.congtam.platform.web.Rule;

/**
 * One row of the table: who may ask for something.
 *
 * @param code of the refusal that others are told
 * @param proof by which whoever asks shows who it is
 */
record Right(Set<Role> roles, String code, Proof proof) {
    enum Proof {
        TOKEN,
        /** Another system has no token, and signs the request. */
        SIGNATURE,
        /** A log has none either: it sends what it signed once for everybody. */
        CHECKPOINT
    }

    private static final Set<Role> ACTING = EnumSet.complementOf(EnumSet.of(Role.INSPECTOR, Role.ADMIN));
    private static final Set<Role> READING = EnumSet.complementOf(EnumSet.of(Role.ADMIN));

    /** @param words roles or groups of them, and perhaps the code of the refusal at the end */
    static Right of(String[] words) {
        if (words.length == 1 && words[0].equals("signed")) return new Right(Set.of(), "NOT_ALLOWED", Proof.SIGNATURE);
        if (words.length == 1 && words[0].equals("log")) return new Right(Set.of(), "NOT_ALLOWED", Proof.CHECKPOINT);
        String last = words[words.length - 1];
        boolean coded = last.equals(last.toUpperCase(Locale.ROOT));
        Set<Role> roles = Arrays.stream(words, 0, coded ? words.length - 1 : words.length)
                .flatMap(word -> roles(word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return new Right(roles, coded ? last : "NOT_ALLOWED", Proof.TOKEN);
    }

    boolean isOf(Actor actor) {
        return roles.stream().anyMatch(actor::is);
    }

    Refused refusal() {
        return new Closed(code).refuse();
    }

    private static Set<Role> roles(String word) {
        return switch (word) {
            case "acting" -> ACTING;
            case "reading" -> READING;
            case "anyone" -> EnumSet.allOf(Role.class);
            default -> Set.of(Role.of(word).orElseThrow(() -> new IllegalArgumentException("no role: " + word)));
        };
    }

    private record Closed(String name) implements Rule {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }
}
