package vn.congtam.standalone.identity.server;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.Accounts;
import vn.congtam.standalone.identity.Keyring;

/** Looks at a password unless too many were wrong. What is locked looks the same whether such an account exists or not. */
@Component
class Password implements AuthenticationProvider {
    private final AuthenticationProvider passwords;
    private final Lockout lockout;

    Password(Accounts accounts, Keyring keyring, Lockout lockout) {
        this.passwords = new DaoAuthenticationProvider(new People(accounts, keyring));
        this.lockout = lockout;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication tried) {
        if (lockout.isLocked(tried)) {
            throw new LockedException("locked for the address that this comes from");
        }
        return passwords.authenticate(tried);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }
}
