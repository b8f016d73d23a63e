package vn.congtam.platform.access;

import com.nimbusds.jose.util.Base64URL;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Of the several texts that decode to the same signature only the one that was issued is a token. */
record ExactTokens(JwtDecoder decoder) implements JwtDecoder {
    private static final int LONGEST = 8192;
    private static final Pattern THREE_PARTS = Pattern.compile("([A-Za-z0-9_-]+\\.){2}[A-Za-z0-9_-]+");

    /** @throws BadJwtException also where the decoder would be lenient */
    @Override
    public Jwt decode(String token) {
        if (token.length() > LONGEST || !THREE_PARTS.matcher(token).matches() || !isExact(token)) {
            throw new BadJwtException("not a signed token as it was issued");
        }
        return decoder.decode(token);
    }

    private static boolean isExact(String token) {
        return List.of(token.split("\\.")).stream()
                .allMatch(part -> Base64URL.encode(new Base64URL(part).decode())
                        .toString()
                        .equals(part));
    }
}
