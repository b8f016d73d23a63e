package vn.congtam.submission.candidate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact.TaskAssigned;

/**
 * Unplanned work of one title, on one product of one catalogue.
 *
 * @param title as it was written first in the order of the alphabet
 * @param times how often it was assigned, in all months
 * @param units in all
 * @param latest month
 */
record Candidate(
        AgencyId agency,
        CatalogueId catalogue,
        String product,
        String name,
        String title,
        int times,
        int units,
        String latest) {

    /** The same title in other letters or with other spaces is the same work. */
    static String key(TaskAssigned f) {
        Line line = f.lines().getFirst();
        return f.terms().agency().value() + "#" + line.catalogue().value() + "#"
                + line.product().code() + "#" + plain(line.title());
    }

    static Candidate assigned(@Nullable Candidate known, TaskAssigned f) {
        Line line = f.lines().getFirst();
        Candidate one = new Candidate(
                f.terms().agency(),
                line.catalogue(),
                line.product().code(),
                line.product().name(),
                line.title(),
                1,
                line.work().assigned(),
                line.month());
        return known == null ? one : known.and(one);
    }

    private Candidate and(Candidate one) {
        return new Candidate(
                agency,
                catalogue,
                product,
                name,
                first(title, one.title),
                times + one.times,
                units + one.units,
                latest.compareTo(one.latest) < 0 ? one.latest : latest);
    }

    private static String first(String one, String other) {
        return Stream.of(one, other).sorted().findFirst().orElseThrow();
    }

    private static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
