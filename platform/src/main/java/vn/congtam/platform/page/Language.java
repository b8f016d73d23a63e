package vn.congtam.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import vn.congtam.door.Spoken;

/** Pages and refusals are in the one language of the request. */
final class Language implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Spoken.in(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by " + Spoken.NAME);
    }
}
