package vn.congtam.platform.wire.intake;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtam.events.Entry;
import vn.congtam.events.FactNames;
import vn.congtam.events.PublishedBy;

/**
 * The kinds of streams that facts of some types stand in. A fact of an unknown type may belong to any of them, so it
 * always concerns.
 */
public final class Families {
    private static final String TOPIC = "congtam.";
    private static final Set<String> PUBLISHERS = publishers(FactNames.published().all().stream());

    private final FactNames names;
    private final Set<Class<?>> families;
    private final Set<String> publishers;

    public Families(FactNames names, Collection<? extends Class<?>> types) {
        this.names = names;
        this.families = types.stream().flatMap(Families::of).collect(Collectors.toSet());
        this.publishers = publishers(types.stream());
    }

    private static Set<String> publishers(Stream<? extends Class<?>> types) {
        return types.flatMap(Families::of)
                .map(family -> family.getAnnotation(PublishedBy.class))
                .filter(Objects::nonNull)
                .flatMap(publishedBy -> Stream.of(publishedBy.value()))
                .collect(Collectors.toSet());
    }

    /** Whether they may stand in this topic. One that is nobody's known to us may hold anything. */
    public boolean mayBeIn(String topic) {
        String service = topic.startsWith(TOPIC) ? topic.substring(TOPIC.length()) : "";
        return publishers.contains(service) || !PUBLISHERS.contains(service);
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
