package vn.congtam.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Vietnamese unless the person chose English: by {@code ?lang=en}, by the cookie that remembers it, or, for programs,
 * by {@code Accept-Language}. A browser's own language decides nothing: the pages of a Vietnamese office are Vietnamese.
 */
public final class Spoken {
    public static final String NAME = "lang";
    public static final Locale VIETNAMESE = Locale.of("vi");

    private static final Pattern CHOSEN = Pattern.compile("(?:^|&)lang=(vi|en)(?:&|$)");

    private Spoken() {}

    public static Locale in(HttpServletRequest request) {
        return chosen(request).or(() -> remembered(request)).orElseGet(() -> asked(request));
    }

    /** Reads the query alone: asking for a parameter would read the body, which may be a form that cannot be read. */
    public static Optional<Locale> chosen(HttpServletRequest request) {
        Matcher chosen = CHOSEN.matcher(Objects.requireNonNullElse(request.getQueryString(), ""));
        return chosen.find() ? spoken(chosen.group(1)) : Optional.empty();
    }

    /** Whether a person opens a page, or a part of one that is open; everybody else is a program. */
    public static boolean toPerson(HttpServletRequest request) {
        return !request.getRequestURI().contains("/api/")
                && (opensPage(request) || request.getHeader("HX-Request") != null);
    }

    static boolean opensPage(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader("Accept"), "").contains("text/html");
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .flatMap(cookie -> spoken(cookie.getValue()));
    }

    /** Without the header a request claims to speak the language of the machine, which is nobody's. */
    private static Locale asked(HttpServletRequest request) {
        return toPerson(request) || request.getHeader("Accept-Language") == null
                ? VIETNAMESE
                : Collections.list(request.getLocales()).stream()
                        .flatMap(one -> spoken(one.getLanguage()).stream())
                        .findFirst()
                        .orElse(VIETNAMESE);
    }

    private static Optional<Locale> spoken(String code) {
        return switch (code) {
            case "vi" -> Optional.of(VIETNAMESE);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }
}
