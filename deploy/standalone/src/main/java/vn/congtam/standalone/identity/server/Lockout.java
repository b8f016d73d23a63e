package vn.congtam.standalone.identity.server;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.Accounts;

/**
 * Counts wrong passwords in a row, by the account they were tried on, under whichever of its names, and by the address
 * they came from: by the account alone, anybody could lock out anybody.
 */
@Component
class Lockout {
    private static final int REMEMBERED = 10_000;
    private static final int LONGEST_NAME = 100;
    private static final Failures NONE = new Failures(0, 0);

    private final Accounts accounts;
    private final IdentitySettings settings;
    private final InstantSource clock;
    /** Who failed last is last. */
    private final LinkedHashMap<Attempt, Failures> failures = new LinkedHashMap<>();

    @Autowired
    Lockout(Accounts accounts, IdentitySettings settings) {
        this(accounts, settings, InstantSource.system());
    }

    Lockout(Accounts accounts, IdentitySettings settings, InstantSource clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    private record Attempt(String account, String address) {}

    private record Failures(int count, long last) {
        Failures andOneAt(long now) {
            return new Failures(count + 1, now);
        }
    }

    @EventListener
    synchronized void failed(AuthenticationFailureBadCredentialsEvent event) {
        Attempt attempt = attempt(event.getAuthentication());
        failures.putLast(attempt, recent(attempt).andOneAt(clock.millis()));
        if (failures.size() > REMEMBERED) {
            failures.pollFirstEntry();
        }
    }

    @EventListener
    synchronized void succeeded(AuthenticationSuccessEvent event) {
        failures.remove(attempt(event.getAuthentication()));
    }

    synchronized boolean isLocked(Authentication tried) {
        return recent(attempt(tried)).count() >= settings.failures();
    }

    private Failures recent(Attempt attempt) {
        Failures found = failures.getOrDefault(attempt, NONE);
        return clock.millis() - found.last() < settings.lockedFor().toMillis() ? found : NONE;
    }

    private Attempt attempt(Authentication tried) {
        String address =
                tried.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return new Attempt(account(tried.getName()), address);
    }

    /** A name that nobody has is remembered as well, but not at any length. */
    private String account(String typed) {
        return accounts.find(typed)
                .map(Account::staffCode)
                .orElseGet(() -> typed.substring(0, Math.min(typed.length(), LONGEST_NAME)));
    }
}
