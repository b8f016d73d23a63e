package vn.congtam.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import vn.congtam.door.Spoken;

/** The one language of a request, and how it is remembered. */
public final class Language implements LocaleResolver {
    public static final String NAME = Spoken.NAME;

    /** The cookie that remembers the language for all pages of the origin. */
    public static String remember(Locale locale) {
        return ResponseCookie.from(NAME, locale.getLanguage())
                .path("/")
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build()
                .toString();
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Spoken.in(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by " + NAME);
    }
}
