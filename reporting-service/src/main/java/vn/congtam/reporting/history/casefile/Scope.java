package vn.congtam.reporting.history.casefile;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.rulebook.period.Span;

/** What a case file is about, by the words in which it was asked for. */
record Scope(Map<String, String> words) {

    static Scope of(StaffCode staff, @Nullable Span span) {
        Map<String, String> words = new TreeMap<>(Map.of("staff", staff.value()));
        if (span != null) words.put("span", span.toString());
        return new Scope(words);
    }

    static Scope of(AgencyId agency, @Nullable String division, Span span) {
        Map<String, String> words = new TreeMap<>(Map.of("agency", agency.value(), "span", span.toString()));
        if (division != null) words.put("division", division);
        return new Scope(words);
    }

    String fileName() {
        String about = words.values().stream().sorted().collect(Collectors.joining("-"));
        return "ho-so-" + about.replaceAll("[^A-Za-z0-9._-]", "_") + ".zip";
    }
}
