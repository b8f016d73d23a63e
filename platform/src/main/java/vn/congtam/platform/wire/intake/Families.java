package vn.congtam.platform.wire.intake;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtam.events.Entry;
import vn.congtam.events.FactNames;

/**
 * The kinds of streams that facts of some types stand in. A fact of an unknown type may belong to any of them, so it
 * always concerns.
 */
public final class Families {
    private final FactNames names;
    private final Set<Class<?>> families;

    public Families(FactNames names, Collection<? extends Class<?>> types) {
        this.names = names;
        this.families = types.stream().flatMap(Families::of).collect(Collectors.toSet());
    }

    private static Stream<Class<?>> of(Class<?> type) {
        return Stream.of(type.getInterfaces()).filter(Class::isSealed);
    }

    public boolean include(Entry entry) {
        return includeType(entry.type());
    }

    public boolean includeType(String type) {
        return names.typeOf(type).map(this::includeFact).orElse(true);
    }

    private boolean includeFact(Class<?> type) {
        return of(type).anyMatch(families::contains);
    }
}
