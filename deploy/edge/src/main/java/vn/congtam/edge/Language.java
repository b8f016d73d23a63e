package vn.congtam.edge;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.WebUtils;

/** Vietnamese, unless {@code ?lang=} or the cookie that remembers it says English. */
public final class Language {
    public static final String NAME = "lang";
    public static final Locale VIETNAMESE = Locale.of("vi");

    private static final Pattern CHOSEN = Pattern.compile("(?:^|&)lang=(vi|en)(?:&|$)");

    private Language() {}

    /** Reads the query alone: asking for a parameter would swallow a form on its way to a service. */
    public static Locale of(HttpServletRequest request) {
        Matcher chosen = CHOSEN.matcher(Objects.requireNonNullElse(request.getQueryString(), ""));
        if (chosen.find()) {
            return spoken(chosen.group(1));
        }
        Cookie remembered = WebUtils.getCookie(request, NAME);
        return remembered == null ? VIETNAMESE : spoken(remembered.getValue());
    }

    private static Locale spoken(String code) {
        return code.equals("en") ? Locale.ENGLISH : VIETNAMESE;
    }
}
