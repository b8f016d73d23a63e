package vn.congtam.submission.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.External;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.web.Fingerprint;

/**
 * New work, as it is asked for.
 *
 * @param owner the main owner; in a proposal, oneself
 * @param share of the owner in per cent, all of it unless shared
 * @param allocation per cent of the whole that count in the first month, all of it unless said otherwise
 * @param month in which the work counts first; that of the last day, unless said otherwise
 * @param planned unless said otherwise
 * @param assessor who assigns, or in a proposal the direct superior, unless another superior is named
 * @param source the system that asks, with the id of the task there: asked for twice, it is one task
 */
record Assignment(
        @Nullable StaffCode owner,

        @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Nullable
        BigDecimal share,

        @Size(max = 20) @Nullable List<@NotNull @Valid Sharing> sharedWith,
        @NotNull CatalogueId catalogue,
        @NotBlank String product,
        @NotNull @Min(1) @Max(100_000) Integer quantity,
        @NotBlank @Size(max = 300) String title,

        @jakarta.validation.constraints.Pattern(regexp = MONTH) @Nullable
        String month,

        @NotNull LocalDate due,

        @DecimalMin("1") @DecimalMax("100") @Digits(integer = 3, fraction = 0) @Nullable
        BigDecimal allocation,

        @Size(max = 23) @Nullable List<@NotNull @Valid Later> laterMonths,
        @Nullable Boolean planned,
        @Size(max = 1000) @Nullable String reason,
        @Nullable StaffCode assessor,
        @Valid @Nullable Source source) {
    static final String MONTH = "20\\d\\d-(0[1-9]|1[0-2])";
    private static final BigDecimal WHOLE = new BigDecimal("100");
    private static final String PLAN = "plan";
    private static final Pattern OURS = Pattern.compile("plan|routine|(congtam|cong-tam)([.-].*)?");

    record Sharing(
            @NotNull StaffCode owner,

            @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal share) {}

    record Later(
            @NotNull @jakarta.validation.constraints.Pattern(regexp = MONTH)
            String month,

            @NotNull LocalDate due,

            @NotNull @DecimalMin("1") @DecimalMax("100") @Digits(integer = 3, fraction = 0)
            BigDecimal allocation) {}

    record Source(
            @NotNull @jakarta.validation.constraints.Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,39}")
            String system,

            @NotBlank @Size(max = 200) String id) {}

    /** A row of a plan: whoever sends the same row again means the same task. */
    static Assignment ofPlan(
            StaffCode by,
            CatalogueId catalogue,
            StaffCode owner,
            String product,
            String title,
            int quantity,
            LocalDate due,
            @Nullable Boolean planned,
            @Nullable String reason) {
        String row = String.join("\n", by.value(), catalogue.value(), owner.value(), product, title, "" + quantity)
                + "\n" + due + "\n" + planned + "\n" + reason;
        Source source = new Source(PLAN, Fingerprint.id(row));
        return new Assignment(
                owner, null, null, catalogue, product, quantity, title, null, due, null, null, planned, reason, null,
                source);
    }

    boolean isPlanned() {
        return planned == null || planned;
    }

    StaffCode ownerOr(@Nullable StaffCode oneself) {
        return Optional.ofNullable(owner)
                .or(() -> Optional.ofNullable(oneself))
                .orElseThrow(() -> Refusal.OWNER_NEEDED.refuse("/owner"));
    }

    List<Allotment.Sharer> owners(StaffCode main) {
        Stream<Allotment.Sharer> others = stream(sharedWith).map(one -> new Allotment.Sharer(one.owner(), one.share()));
        return Stream.concat(Stream.of(new Allotment.Sharer(main, share == null ? WHOLE : share)), others)
                .toList();
    }

    List<Allotment.Month> months() {
        String first = month == null ? YearMonth.from(due).toString() : month;
        Stream<Allotment.Month> others = stream(laterMonths)
                .map(one -> new Allotment.Month(new Stage(one.month(), one.due()), one.allocation()));
        Allotment.Month one = new Allotment.Month(new Stage(first, due), allocation == null ? WHOLE : allocation);
        return Stream.concat(Stream.of(one), others).toList();
    }

    @Nullable
    External external() {
        return source == null ? null : new External(source.system(), source.id());
    }

    /** Names of our own ways are no external systems: what comes by these has ids of its own. */
    void mustNotBeOurs() {
        if (source != null && OURS.matcher(source.system()).matches()) {
            throw Refusal.SOURCE_RESERVED.refuse("/source/system", source.system());
        }
    }

    /**
     * The same for the same source and agency: what two systems call by one id are two tasks, and what another agency
     * has under it is none of ours.
     *
     * @param agency of who asks; none for those of the whole province
     */
    TaskId id(@Nullable AgencyId agency) {
        if (source == null) return new TaskId(UUID.randomUUID().toString());
        if (source.system().equals(PLAN)) return formerId();
        String of = agency == null ? "" : agency.value();
        return new TaskId("x-" + Fingerprint.id(String.join("\n", of, source.system(), source.id())));
    }

    /** Of a row of a plan, which names who sends it; and of what was assigned before ids were an agency's. */
    TaskId formerId() {
        Source known = Objects.requireNonNull(source);
        return idOf(new External(known.system(), known.id()));
    }

    /** Of what one of our own ways asks for: its ids are nobody else's. */
    static TaskId idOf(External from) {
        return new TaskId("x-" + Fingerprint.id(from.source() + "\n" + from.id()));
    }

    private static <T> Stream<T> stream(@Nullable List<T> some) {
        return some == null ? Stream.empty() : some.stream();
    }
}
