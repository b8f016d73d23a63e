package vn.congtam.platform.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Vietnamese unless the person chose English: by {@code ?lang=en}, by the cookie that remembers it, or, for programs,
 * by {@code Accept-Language}. A browser's own language decides nothing: the pages of a Vietnamese office are Vietnamese.
 */
final class Language implements LocaleResolver {
    static final String NAME = "lang";
    static final Locale VIETNAMESE = Locale.of("vi");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request).or(() -> remembered(request)).orElseGet(() -> ofProgram(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by " + NAME);
    }

    static Optional<Locale> chosen(HttpServletRequest request) {
        return spoken(request.getParameter(NAME));
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : spoken(cookie.getValue());
    }

    private static Locale ofProgram(HttpServletRequest request) {
        boolean program = request.getRequestURI().contains("/api/");
        return program && request.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
    }

    private static Optional<Locale> spoken(@Nullable String code) {
        return switch (code) {
            case "vi" -> Optional.of(VIETNAMESE);
            case "en" -> Optional.of(Locale.ENGLISH);
            case null, default -> Optional.empty();
        };
    }
}
