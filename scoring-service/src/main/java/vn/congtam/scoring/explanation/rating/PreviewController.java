package vn.congtam.scoring.explanation.rating;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.SlipFact.LeadershipReviewed;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Sheet;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.explanation.basis.Explained;

/** What the slips that wait for me would come to, before anything is recorded. */
@RestController
class PreviewController {
    private final Rating rating;
    private final Law law;
    private final Clock clock;

    PreviewController(Rating rating, Law law, Clock clock) {
        this.rating = rating;
        this.law = law;
        this.clock = clock;
    }

    record Asked(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Review> rows) {}

    record Review(
            @NotNull StaffCode staff,
            @Nullable @Size(max = 20) List<@NotNull @Valid Mark> criteria,
            @Nullable @Valid Leadership leadership) {

        @Nullable
        List<Criterion> marks() {
            return criteria == null
                    ? null
                    : criteria.stream()
                            .map(one -> new Criterion(one.item(), one.points(), null, null))
                            .toList();
        }
    }

    record Mark(
            @NotBlank @Size(max = 10) String item, @NotNull BigDecimal points) {}

    record Leadership(
            @Nullable BigDecimal unitResult,
            @NotNull BigDecimal organisation,
            @NotNull BigDecimal unity) {}

    /** @param figures none where the rules do not take it so */
    record Previewed(StaffCode staff, @Nullable Figures figures) {}

    @PostMapping("/api/v1/reviews/{span}/preview")
    List<Previewed> preview(Actor actor, @PathVariable Span span, @Valid @RequestBody Asked asked) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        Set<StaffCode> whom = asked.rows().stream().map(Review::staff).collect(Collectors.toSet());
        Map<StaffCode, Explained> mine = rating.waiting(actor, span, today, whom::contains).stream()
                .collect(Collectors.toMap(one -> one.slip().staff(), Function.identity()));
        return asked.rows().stream()
                .flatMap(row -> Stream.ofNullable(mine.get(row.staff())).map(slip -> preview(slip, row)))
                .toList();
    }

    private Previewed preview(Explained slip, Review row) {
        Sheet sheet = Objects.requireNonNull(slip.sheet(law));
        return new Previewed(
                row.staff(),
                Preview.of(sheet, row.marks(), leadership(slip.slip(), row.leadership()))
                        .orElse(null));
    }

    private static @Nullable LeadershipReviewed leadership(SlipId slip, @Nullable Leadership said) {
        return said == null
                ? null
                : new LeadershipReviewed(slip, said.unitResult(), said.organisation(), said.unity(), null);
    }
}
