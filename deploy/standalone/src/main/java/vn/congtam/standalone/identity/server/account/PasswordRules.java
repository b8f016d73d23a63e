package vn.congtam.standalone.identity.server.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a password that a person chooses must be like. Length is what counts; nobody is made to use a special sign. */
public final class PasswordRules {
    private static final int SHORTEST = 12;
    /** What is beyond would not be looked at by the hash. */
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_SIGNS = 5;
    /** Such as a year. */
    private static final int MOST_ADDED = 4;

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Why a password is not taken. */
    public enum Flaw {
        DIFFERENT,
        SHORT,
        LONG,
        FORMER,
        STAFF_CODE,
        COMMON
    }

    /** @param isFormer whether the chosen one is the one that is to be given up */
    public static Optional<Flaw> flaw(String chosen, String again, String staff, boolean isFormer) {
        if (!chosen.equals(again)) {
            return Optional.of(Flaw.DIFFERENT);
        }
        if (chosen.codePointCount(0, chosen.length()) < SHORTEST) {
            return Optional.of(Flaw.SHORT);
        }
        if (chosen.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(Flaw.LONG);
        }
        return isFormer ? Optional.of(Flaw.FORMER) : guessable(plain(chosen), plain(staff));
    }

    /** A code or a common password is none the better for signs before or behind it, or for being said twice. */
    private static Optional<Flaw> guessable(String chosen, String staff) {
        if (isMadeOf(chosen, staff)) {
            return Optional.of(Flaw.STAFF_CODE);
        }
        return hasFewSigns(chosen) || COMMON.stream().anyMatch(common -> isMadeOf(chosen, common))
                ? Optional.of(Flaw.COMMON)
                : Optional.empty();
    }

    private static boolean hasFewSigns(String chosen) {
        return chosen.chars().distinct().count() < FEWEST_SIGNS;
    }

    private static boolean isMadeOf(String chosen, String word) {
        return chosen.contains(word) && chosen.replace(word, "").length() <= MOST_ADDED;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Set<String> common() {
        try (InputStream file = PasswordRules.class.getResourceAsStream("/identity/common-passwords.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(PasswordRules::plain)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
