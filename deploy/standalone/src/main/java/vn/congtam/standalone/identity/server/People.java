package vn.congtam.standalone.identity.server;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.Accounts;
import vn.congtam.standalone.identity.Keyring;

/** The accounts as Spring Security sees them. */
final class People implements UserDetailsService {
    private final Accounts accounts;
    private final String password;

    People(Accounts accounts, Keyring keyring) {
        this.accounts = accounts;
        this.password = "{noop}" + keyring.password();
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        String name =
                accounts.find(typed).map(Account::staffCode).orElseThrow(() -> new UsernameNotFoundException(typed));
        return User.withUsername(name).password(password).roles("PERSON").build();
    }
}
