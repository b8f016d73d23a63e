package vn.congtam.platform.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;

/** Reads the person out of a verified token: {@code sub}, {@code name}, {@code agency} and {@code roles}. */
public final class Actors {
    private Actors() {}

    /** The person of the request under way; none where nobody signed in. */
    public static Optional<Actor> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Jwt token
                ? Optional.of(of(token))
                : Optional.empty();
    }

    /** The token of the request under way, for asking another service on the person's behalf and by his rights. */
    public static Optional<String> token() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Jwt token
                ? Optional.of(token.getTokenValue())
                : Optional.empty();
    }

    static Actor of(Jwt token) {
        StaffCode staff = new StaffCode(Objects.requireNonNull(token.getSubject()));
        String name = Objects.requireNonNullElse(token.getClaimAsString("name"), staff.value());
        return new Actor(staff, name, agency(token.getClaimAsString("agency")), roles(token));
    }

    static Set<Role> roles(Jwt token) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        List<String> codes = token.getClaimAsStringList("roles");
        if (codes != null) {
            codes.forEach(code -> Role.of(code).ifPresent(roles::add));
        }
        return roles;
    }

    private static @Nullable AgencyId agency(@Nullable String value) {
        return value == null || value.isEmpty() ? null : new AgencyId(value);
    }
}
