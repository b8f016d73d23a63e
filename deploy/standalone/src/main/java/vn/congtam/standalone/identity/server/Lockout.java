package vn.congtam.standalone.identity.server;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.Accounts;

/** Counts wrong passwords in a row, by the account they were tried on, under whichever of its names. */
@Component
class Lockout {
    private static final int REMEMBERED = 10_000;
    private static final Failures NONE = new Failures(0, 0);

    private final Accounts accounts;
    private final IdentitySettings settings;
    private final InstantSource clock = InstantSource.system();
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    Lockout(Accounts accounts, IdentitySettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    private record Failures(int count, long last) {
        Failures andOneAt(long now) {
            return new Failures(count + 1, now);
        }
    }

    @EventListener
    synchronized void failed(AuthenticationFailureBadCredentialsEvent event) {
        String name = account(event.getAuthentication().getName());
        failures.put(name, recent(name).andOneAt(clock.millis()));
    }

    @EventListener
    synchronized void succeeded(AuthenticationSuccessEvent event) {
        failures.remove(account(event.getAuthentication().getName()));
    }

    synchronized boolean isLocked(String typed) {
        return recent(account(typed)).count() >= settings.failures();
    }

    private Failures recent(String name) {
        Failures found = failures.getOrDefault(name, NONE);
        return clock.millis() - found.last() < settings.lockedFor().toMillis() ? found : NONE;
    }

    private String account(String typed) {
        return accounts.find(typed).map(Account::staffCode).orElse(typed);
    }
}
