package vn.congtam.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.congtam.door.Spoken;

/** Remembers the language a person chose, for all services of the one origin. */
final class LanguageChoice implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Spoken.chosen(request).ifPresent(locale -> response.addHeader(HttpHeaders.SET_COOKIE, remember(locale)));
        return true;
    }

    private static String remember(Locale locale) {
        return ResponseCookie.from(Spoken.NAME, locale.getLanguage())
                .path("/")
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build()
                .toString();
    }
}
