package vn.congtam.reporting.history.casefile;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.congtam.reporting.history.chapter.Chapter;
import vn.congtam.reporting.history.chapter.Told;

/** Which facts belong to a case, by service: whole streams, and single facts of those that many share. */
final class Wanted {
    /** The stream of a period tells of everybody in it. */
    private static final String SHARED = "period/";

    private final SortedMap<String, SortedSet<String>> streams = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> facts = new TreeMap<>();

    void add(Chapter chapter) {
        for (Told told : chapter.told()) {
            String service = told.log().substring(told.log().lastIndexOf('/') + 1);
            if (told.stream().startsWith(SHARED)) fact(service, told.eventId());
            else stream(service, told.stream());
        }
    }

    void stream(String service, String stream) {
        of(service, streams).add(stream);
    }

    void fact(String service, String eventId) {
        of(service, facts).add(eventId);
    }

    private static Set<String> of(String service, Map<String, SortedSet<String>> all) {
        return all.computeIfAbsent(service, any -> new TreeSet<>());
    }

    /** The first fact of each of these streams that are not wanted whole. */
    Stream<Map.Entry<String, String>> firsts(String service, Set<String> of) {
        SortedSet<String> whole = streams.getOrDefault(service, new TreeSet<>());
        return of.stream().filter(stream -> !whole.contains(stream)).map(stream -> Map.entry("first", stream));
    }

    Set<String> services() {
        Set<String> all = new TreeSet<>(streams.keySet());
        all.addAll(facts.keySet());
        return all;
    }

    /** What to ask a service for, one parameter after the other. */
    Stream<Map.Entry<String, String>> of(String service) {
        return Stream.concat(
                streams.getOrDefault(service, new TreeSet<>()).stream().map(one -> Map.entry("stream", one)),
                facts.getOrDefault(service, new TreeSet<>()).stream().map(one -> Map.entry("fact", one)));
    }

    long size() {
        return services().stream().flatMap(this::of).count();
    }
}
