package vn.congtam.standalone.identity.server.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.account.LeftService;
import vn.congtam.standalone.identity.server.log.SecurityLog;
import vn.congtam.standalone.identity.server.log.What;

/** Looks at a password unless too many were wrong. What is locked looks the same whether such an account exists or not. */
@Component
class Password implements AuthenticationProvider {
    private final DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(this::known);
    private final Directory directory;
    private final Attempts attempts;
    private final SecurityLog log;

    Password(Directory directory, PasswordEncoder encoder, Attempts attempts, SecurityLog log) {
        this.directory = directory;
        this.attempts = attempts;
        this.log = log;
        passwords.setPasswordEncoder(encoder);
    }

    /** Only to who knew the password it is told that the account is of no use any more. */
    @Override
    public @Nullable Authentication authenticate(Authentication tried) {
        Authentication right = attempts.of(
                        What.PASSWORD_REFUSED, tried.getName(), From.address(tried), () -> looked(tried))
                .orElseThrow(() -> new BadCredentialsException("wrong"));
        mustServe(right);
        return right;
    }

    private Optional<Authentication> looked(Authentication tried) {
        try {
            return Optional.ofNullable(passwords.authenticate(tried));
        } catch (BadCredentialsException wrong) {
            return Optional.empty();
        }
    }

    private void mustServe(Authentication right) {
        try {
            var _ = directory.admit(right.getName());
        } catch (LeftService left) {
            log.write(What.REFUSED_AS_LEFT, line -> line.about(right.getName()).from(From.address(right)));
            throw left;
        }
    }

    private UserDetails known(String typed) {
        String staff = directory.code(typed).orElseThrow(() -> new UsernameNotFoundException("nobody"));
        String edition = directory.edition(staff);
        String hash = directory.hash(staff).orElseThrow(() -> new UsernameNotFoundException("no password"));
        return User.withUsername(staff)
                .password(hash)
                .authorities(new SimpleGrantedAuthority("ROLE_PERSON"), SamePassword.of(edition))
                .build();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }
}
