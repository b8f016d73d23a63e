package vn.congtam.standalone.identity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All accounts, found by staff code or, for the first of each role, by the role's name. */
public final class Accounts {
    private final Map<String, Account> byLogin = new LinkedHashMap<>();
    private final Map<String, Account> byRole = new LinkedHashMap<>();

    public Accounts(List<Account> accounts) {
        accounts.forEach(account -> byLogin.put(login(account.staffCode()), account));
        accounts.forEach(account -> byRole.putIfAbsent(account.roles().getFirst(), account));
        accounts.forEach(account -> account.roles().forEach(role -> byRole.putIfAbsent(role, account)));
    }

    public Optional<Account> find(String login) {
        String name = login(login);
        return Optional.ofNullable(byLogin.getOrDefault(name, byRole.get(name)));
    }

    /** Exactly of this code: no name of a role, and in no other spelling. */
    public Optional<Account> of(String staffCode) {
        return Optional.ofNullable(byLogin.get(login(staffCode)))
                .filter(account -> account.staffCode().equals(staffCode));
    }

    public Collection<Account> all() {
        return byLogin.values();
    }

    /** One account per role, in the order of the list. */
    public Map<String, Account> ofRoles() {
        return byRole;
    }

    private static String login(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
