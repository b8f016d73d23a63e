package vn.congtam.platform.wire.feed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The groups of a service, by the names of their bindings. */
public final class Groups {
    private final Grouping grouping;
    private final Bindings bindings;
    private final List<Place> places;

    private record Place(Kind kind, boolean behind, Group group) {
        String function() {
            return behind ? kind.behind() : kind.function();
        }
    }

    /** @param gather how long a group waits at most before it asks for more */
    public Groups(Grouping grouping, Bindings bindings, Duration gather) {
        Pace pace = new Pace(gather);
        this.grouping = grouping;
        this.bindings = bindings;
        this.places = Stream.of(Kind.values())
                .flatMap(kind ->
                        Stream.of(new Place(kind, false, new Group(pace)), new Place(kind, true, new Group(pace))))
                .toList();
    }

    /** The stream function of this name. */
    public Group function(String name) {
        return places.stream()
                .filter(place -> place.function().equals(name))
                .findFirst()
                .orElseThrow()
                .group();
    }

    /** With its members, which are decided now; none for a binding that is not of ours. */
    Optional<Group> bound(String name) {
        return places.stream()
                .filter(place -> bindings.name(place.function()).equals(name))
                .findFirst()
                .map(this::filled);
    }

    private Group filled(Place place) {
        List<Share> shares =
                grouping.shares(place.kind(), bindings.name(place.kind().function()));
        place.group().of(shares.get(place.behind() ? 1 : 0));
        return place.group();
    }
}
