package vn.congtam.reporting.fairness.trail;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.wire.Recorded;

/**
 * How one slip came to what it says.
 *
 * @param seat none before the slip is opened
 * @param self the latest self-score
 * @param reviews of the general criteria, in order
 * @param decisions of the grade, in order
 * @param volumes converted units completed, by task and month
 * @param hands whose acts these are
 */
public record Judged(
        StaffCode staff,
        String span,
        @Nullable Seat seat,
        @Nullable Points self,
        List<Points> reviews,
        List<Decision> decisions,
        @Nullable Deed locked,
        Map<String, Volume> volumes,
        List<String> hands) {

    /** @param similarTasks the group of posts with similar tasks, leaders apart */
    public record Seat(AgencyId agency, String division, String similarTasks) {
        static Seat of(Member member) {
            String group = member.leader() ? member.similarTasks() + "*" : member.similarTasks();
            return new Seat(member.agency(), member.division(), group);
        }
    }

    /** @param items points by the item of the general criteria */
    public record Points(Map<String, BigDecimal> items, Deed deed) {
        static Points of(List<Criterion> criteria, Recorded<?> f) {
            Map<String, BigDecimal> items = new TreeMap<>();
            criteria.forEach(one -> items.put(one.item(), one.points()));
            return new Points(items, Deed.of(f));
        }

        public double total() {
            return items.values().stream()
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .doubleValue();
        }

        public boolean equalTo(Points other) {
            return items.keySet().equals(other.items.keySet())
                    && items.entrySet().stream()
                            .allMatch(one -> one.getValue().compareTo(other.items.get(one.getKey())) == 0);
        }
    }

    public record Decision(Grade grade, Deed deed) {}

    public record Volume(BigDecimal completed, Deed deed) {}

    static Judged of(SlipId slip) {
        return new Judged(slip.staff(), slip.span(), null, null, List.of(), List.of(), null, Map.of(), List.of());
    }

    Judged seated(Member member) {
        return with(Seat.of(member), self, reviews, decisions, locked, volumes);
    }

    Judged selfScored(Points points) {
        return with(seat, points, reviews, decisions, locked, volumes);
    }

    Judged reviewed(Points points) {
        return with(seat, self, and(reviews, points), decisions, locked, volumes);
    }

    Judged decided(Decision decision) {
        return with(seat, self, reviews, and(decisions, decision), locked, volumes);
    }

    Judged locked(@Nullable Deed deed) {
        return with(seat, self, reviews, decisions, deed, volumes);
    }

    Judged worked(TaskId task, Line line, Deed deed) {
        Map<String, Volume> more = new TreeMap<>(volumes);
        BigDecimal units = line.factor().multiply(BigDecimal.valueOf(line.work().completed()));
        if (units.signum() == 0) {
            more.remove(line.key(task));
        } else {
            more.put(line.key(task), new Volume(units, deed));
        }
        return with(seat, self, reviews, decisions, locked, more);
    }

    /** Converted units completed. */
    public double volume() {
        return volumes.values().stream()
                .map(Volume::completed)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    /** What holds in the end; none while nobody reviewed. */
    public @Nullable Points review() {
        return reviews.isEmpty() ? null : reviews.getLast();
    }

    /** Whether the review that holds is his. */
    public boolean isReviewedBy(StaffCode rater) {
        return !reviews.isEmpty() && reviews.getLast().deed().by().equals(rater.value());
    }

    public boolean isOf(AgencyId agency) {
        return seat != null && seat.agency().equals(agency);
    }

    private Judged with(
            @Nullable Seat place,
            @Nullable Points own,
            List<Points> ofOthers,
            List<Decision> grades,
            @Nullable Deed lock,
            Map<String, Volume> work) {
        return new Judged(staff, span, place, own, ofOthers, grades, lock, work, handsOf(ofOthers, grades));
    }

    private static List<String> handsOf(List<Points> reviews, List<Decision> decisions) {
        return Stream.concat(
                        reviews.stream().map(one -> one.deed().by()),
                        decisions.stream().map(one -> one.deed().by()))
                .distinct()
                .toList();
    }

    private static <T> List<T> and(List<T> known, T one) {
        return Stream.concat(known.stream(), Stream.of(one)).toList();
    }
}
