package vn.congtam.standalone.identity.server;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.Accounts;
import vn.congtam.standalone.identity.Keyring;

/** The accounts as Spring Security sees them. A name that is locked looks the same whether it exists or not. */
@Component
class People implements UserDetailsService {
    private final Accounts accounts;
    private final Lockout lockout;
    private final String password;

    People(Accounts accounts, Lockout lockout, Keyring keyring) {
        this.accounts = accounts;
        this.lockout = lockout;
        this.password = "{noop}" + keyring.password();
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        boolean locked = lockout.isLocked(typed);
        String name = accounts.find(typed)
                .map(Account::staffCode)
                .or(() -> locked ? java.util.Optional.of(typed) : java.util.Optional.empty())
                .orElseThrow(() -> new UsernameNotFoundException(typed));
        return User.withUsername(name)
                .password(password)
                .accountLocked(locked)
                .roles("PERSON")
                .build();
    }
}
