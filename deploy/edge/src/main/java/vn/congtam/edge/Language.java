package vn.congtam.edge;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** Vietnamese, unless {@code ?lang=} or the cookie that remembers it says English. */
public final class Language implements LocaleResolver {
    public static final String NAME = "lang";
    public static final Locale VIETNAMESE = Locale.of("vi");

    private static final Pattern CHOSEN = Pattern.compile("(?:^|&)lang=(vi|en)(?:&|$)");

    /** Reads the query alone: asking for a parameter would swallow a form on its way to a service. */
    public static Locale of(HttpServletRequest request) {
        Matcher chosen = CHOSEN.matcher(Objects.requireNonNullElse(request.getQueryString(), ""));
        if (chosen.find()) {
            return spoken(chosen.group(1));
        }
        Cookie remembered = WebUtils.getCookie(request, NAME);
        return remembered == null ? VIETNAMESE : spoken(remembered.getValue());
    }

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
        return of(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by " + NAME);
    }

    private static Locale spoken(String code) {
        return code.equals("en") ? Locale.ENGLISH : VIETNAMESE;
    }
}
