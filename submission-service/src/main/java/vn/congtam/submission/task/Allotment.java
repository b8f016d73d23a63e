package vn.congtam.submission.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.Work;

/**
 * What is to be done, by whom and in which months: the owners' shares are the whole, the months' shares at most that, and
 * each owner has a line in each month for his share of the month's.
 *
 * @param owners the main owner first
 * @param months the earliest first
 */
record Allotment(
        CatalogueId catalogue, Product product, String title, int quantity, List<Sharer> owners, List<Month> months) {
    private static final BigDecimal WHOLE = new BigDecimal("100");

    /** @param share per cent */
    record Sharer(StaffCode owner, BigDecimal share) {}

    /**
     * @param share per cent of the whole that counts in that month
     * @param span on whose slip it counts: the month itself, or its quarter where the agency rates by quarters
     */
    record Month(Stage stage, BigDecimal share, String span) {
        Month(Stage stage, BigDecimal share) {
            this(stage, share, stage.month());
        }

        Month countedIn(String longer) {
            return new Month(stage, share, longer);
        }
    }

    List<Line> lines() {
        return months.stream()
                .flatMap(month -> owners.stream().map(owner -> line(owner, month)))
                .toList();
    }

    List<Stage> stages() {
        return months.stream().map(Month::stage).toList();
    }

    void check(LocalDate on) {
        mustBeShared();
        mustBeAllocated();
        IntStream.range(0, months.size())
                .forEach(i -> mustBeDueIn(months.get(i).stage(), on, i == 0 ? "" : "/laterMonths/" + (i - 1)));
    }

    private Line line(Sharer owner, Month month) {
        BigDecimal share = owner.share().multiply(month.share()).movePointLeft(2);
        return new Line(
                owner.owner(),
                month.stage().month(),
                month.span(),
                catalogue,
                product,
                title,
                share,
                Work.assigned(quantity));
    }

    private void mustBeShared() {
        Set<StaffCode> seen = new HashSet<>();
        for (int i = 0; i < owners.size(); i++) {
            if (!seen.add(owners.get(i).owner())) {
                throw Refusal.OWNER_TWICE.refuse(
                        "/sharedWith/" + (i - 1) + "/owner",
                        owners.get(i).owner().value());
            }
        }
        BigDecimal sum = sum(owners.stream().map(Sharer::share).toList());
        if (sum.compareTo(WHOLE) != 0) {
            throw Refusal.SHARES_NOT_WHOLE.refuse("/share", sum.toPlainString());
        }
    }

    private void mustBeAllocated() {
        for (int i = 1; i < months.size(); i++) {
            if (months.get(i)
                            .stage()
                            .month()
                            .compareTo(months.get(i - 1).stage().month())
                    <= 0) {
                throw Refusal.MONTHS_NOT_IN_ORDER.refuse("/laterMonths/" + (i - 1) + "/month");
            }
        }
        BigDecimal sum = sum(months.stream().map(Month::share).toList());
        if (sum.compareTo(WHOLE) > 0) {
            throw Refusal.ALLOCATED_TOO_MUCH.refuse("/allocation", sum.toPlainString());
        }
    }

    private static void mustBeDueIn(Stage stage, LocalDate on, String pointer) {
        if (stage.due().isBefore(on)) {
            throw Refusal.DUE_BEFORE_ASSIGNMENT.refuse(pointer + "/due", on);
        }
        mustBeWithin(stage, pointer);
    }

    static void mustBeWithin(Stage stage, String pointer) {
        if (!isWithin(stage, stage.due())) {
            throw Refusal.DUE_OUTSIDE_MONTH.refuse(pointer + "/due", YearMonth.parse(stage.month()));
        }
    }

    static boolean isWithin(Stage stage, LocalDate due) {
        return YearMonth.from(due).equals(YearMonth.parse(stage.month()));
    }

    private static BigDecimal sum(List<BigDecimal> shares) {
        return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
