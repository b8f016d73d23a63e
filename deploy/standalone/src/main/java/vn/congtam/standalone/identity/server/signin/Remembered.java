package vn.congtam.standalone.identity.server.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * So many tallies as memory holds; who failed longest ago goes first. Names that nobody has push out none of an account, and
 * what was tried on one account from all addresses together is not pushed out at all: there are no more of these than accounts.
 */
final class Remembered {
    private static final int MOST = 10_000;

    /** Who failed last is last. */
    private final LinkedHashMap<String, Tally> atOneAddress = new LinkedHashMap<>();

    private final LinkedHashMap<String, Tally> anywhere = new LinkedHashMap<>();
    private final LinkedHashMap<String, Tally> ofNobody = new LinkedHashMap<>();
    private final LinkedHashMap<String, Tally> onAll = new LinkedHashMap<>();

    /** @return the one that goes for it */
    synchronized Optional<Tally> put(Tally tally) {
        LinkedHashMap<String, Tally> kind = kind(tally);
        kind.putLast(tally.key(), tally);
        boolean stays = tally.isAnywhere() && !tally.isOfNobody();
        return stays || kind.size() <= MOST
                ? Optional.empty()
                : Optional.of(kind.pollFirstEntry().getValue());
    }

    synchronized Tally find(Tally none) {
        return kind(none).getOrDefault(none.key(), none);
    }

    synchronized boolean remove(Tally tally) {
        return kind(tally).remove(tally.key()) != null;
    }

    synchronized void removeBefore(long last) {
        Stream.of(atOneAddress, anywhere, ofNobody, onAll)
                .map(Map::values)
                .forEach(all -> all.removeIf(one -> one.last() < last));
    }

    synchronized List<Tally> of(String account) {
        return Stream.concat(
                        atOneAddress.values().stream()
                                .filter(one -> one.account().equals(account)),
                        Stream.ofNullable(anywhere.get(Tally.key(account, Tally.ANYWHERE))))
                .toList();
    }

    private LinkedHashMap<String, Tally> kind(Tally tally) {
        if (tally.isOnAll()) return onAll;
        if (tally.isOfNobody()) return ofNobody;
        return tally.isAnywhere() ? anywhere : atOneAddress;
    }
}
