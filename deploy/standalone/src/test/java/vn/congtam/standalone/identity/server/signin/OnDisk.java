package vn.congtam.standalone.identity.server.signin;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What a restart leaves. */
final class OnDisk implements Tallies {
    private final Map<String, Tally> all = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Set<String> familiar = new HashSet<>();
    private volatile Consumer<Tally> before = tally -> {};

    @Override
    public List<Tally> all() {
        return List.copyOf(all.values());
    }

    /** As a slow disk does, before it keeps anything. */
    void whenKept(Consumer<Tally> wait) {
        before = wait;
    }

    @Override
    public void keep(Tally tally) {
        before.accept(tally);
        all.put(tally.key(), tally);
    }

    @Override
    public void forget(Tally tally) {
        all.remove(tally.key());
    }

    @Override
    public void cameIn(String account, String address) {
        familiar.add(Tally.key(account, address));
    }

    @Override
    public boolean isFamiliar(String account, String address) {
        return familiar.contains(Tally.key(account, address));
    }

    @Override
    public List<Familiar> familiar(String account) {
        return familiar.stream()
                .filter(key -> key.startsWith(account + " "))
                .map(key -> new Familiar(key.substring(account.length() + 1), Instant.EPOCH))
                .toList();
    }

    @Override
    public void forgetAll(String account) {
        all.values().removeIf(one -> one.account().equals(account));
        familiar.removeIf(key -> key.startsWith(account + " "));
    }

    @Override
    public void forgetBefore(Instant failed) {
        all.values().removeIf(one -> one.last() < failed.toEpochMilli());
    }
}
