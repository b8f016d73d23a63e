package vn.congtam.standalone.identity.server.signin;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.Accounts;
import vn.congtam.standalone.identity.server.settings.IdentitySettings;

/** A lockout with one account of two names, on a clock that is set by hand. */
final class Gate {
    static final String OFFICE = "10.1.0.7";
    static final String ELSEWHERE = "10.1.0.8";
    static final Duration LOCKED_FOR = Duration.ofMinutes(10);

    Instant now = Instant.parse("2026-10-20T01:00:00Z");
    final OnDisk disk = new OnDisk();
    private final Accounts accounts =
            new Accounts(List.of(new Account("VC0009", "Phạm Văn Tra", null, List.of("inspector"))));
    final Lockout lockout = started();

    Lockout started() {
        return new Lockout(
                typed -> accounts.find(typed).map(Account::staffCode),
                typed -> "#" + typed.hashCode(),
                settings(),
                () -> now,
                disk);
    }

    void fail(int times, String name, String from) {
        for (int i = 0; i < times; i++) {
            lockout.begin(name, from).ifPresent(lockout::wrong);
        }
    }

    boolean isLocked(String name, String from) {
        return isLocked(lockout, name, from);
    }

    static boolean isLocked(Lockout lockout, String name, String from) {
        var begun = lockout.begin(name, from);
        begun.ifPresent(lockout::right);
        return begun.isEmpty();
    }

    static IdentitySettings settings() {
        return new IdentitySettings(
                URI.create("http://here"),
                "",
                URI.create("http://roster"),
                Duration.ofMinutes(30),
                Duration.ofMinutes(65),
                Duration.ofHours(12),
                5,
                LOCKED_FOR,
                3,
                true,
                Duration.ofDays(365));
    }
}
