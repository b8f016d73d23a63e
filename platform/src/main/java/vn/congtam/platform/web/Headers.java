package vn.congtam.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headers of a write, checked. */
final class Headers {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");
    private static final Pattern TAG = Pattern.compile("\"?(\\d{1,15})\"?");

    private Headers() {}

    static @Nullable String idempotencyKey(HttpServletRequest request) {
        String key = request.getHeader("Idempotency-Key");
        if (key != null && !KEY.matcher(key).matches()) {
            throw BadHeader.IDEMPOTENCY_KEY_MALFORMED.refuse();
        }
        return key;
    }

    static @Nullable Long ifMatch(HttpServletRequest request) {
        String tag = request.getHeader("If-Match");
        if (tag == null || tag.equals("*")) {
            return null;
        }
        Matcher matcher = TAG.matcher(tag);
        if (!matcher.matches()) {
            throw BadHeader.IF_MATCH_MALFORMED.refuse();
        }
        return Long.valueOf(matcher.group(1));
    }

    enum BadHeader implements Rule {
        IDEMPOTENCY_KEY_MALFORMED,
        IF_MATCH_MALFORMED
    }
}
