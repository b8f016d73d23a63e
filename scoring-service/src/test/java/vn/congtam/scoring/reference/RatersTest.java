package vn.congtam.scoring.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.scoring.Folded;
import vn.congtam.scoring.Folding;

/** Who rated a year also where it is made of months that others rated. */
class RatersTest {
    private static final StaffCode LAN = new StaffCode("VC0007");
    private static final StaffCode OF_OCTOBER = new StaffCode("VC0010");
    private static final StaffCode OF_NOVEMBER = new StaffCode("VC0011");
    private static final StaffCode OF_YEAR = new StaffCode("VC0012");
    private static final StaffCode REVIEWED = new StaffCode("VC0003");
    private static final Rules RULES = new Rules("nd335-2025/1", "ab");

    @Test
    void are_those_of_all_that_it_is_made_of_and_of_nothing_else() {
        Folding facts = new Folding()
                .stream("scoring", slip("2026-10"), opened("2026-10", OF_OCTOBER), reviewed("2026-10")).stream(
                        "scoring", slip("2026-11"), opened("2026-11", OF_NOVEMBER))
                        .stream("scoring", slip("2026-Q4"), opened("2026-Q4", OF_YEAR), left("2026-Q4", "2026-10"))
                        .stream("scoring", slip("2026"), opened("2026", OF_YEAR), left("2026", "2026-Q4"));
        Folded<Standing> standings = new Folded<>(facts.into(StandingProjection.FOLD, 0));
        Raters raters = new Raters(standings);
        assertThat(raters.of(standing(standings, "2026"))).containsOnly(OF_YEAR, OF_OCTOBER, REVIEWED);
        assertThat(raters.of(standing(standings, "2026-11"))).containsOnly(OF_NOVEMBER);
    }

    private static Standing standing(Folded<Standing> standings, String span) {
        return Objects.requireNonNull(standings.documents().get(slip(span).value()));
    }

    private static SlipId slip(String span) {
        return SlipId.of(LAN, span);
    }

    private static SlipFact reviewed(String span) {
        return new GeneralCriteriaReviewed(slip(span), List.of(), null, false, null);
    }

    private static SlipFact left(String span, String part) {
        return new SpanTracked(
                slip(span),
                new Tracked(
                        part,
                        RULES,
                        false,
                        "SCORED",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Grade.GOOD,
                        Grade.GOOD,
                        List.of()));
    }

    private static SlipFact opened(String span, StaffCode rater) {
        Member member = new Member(
                LAN,
                SubjectKind.CIVIL_SERVANT,
                new AgencyId("xa"),
                "kt",
                new PostId("vt"),
                false,
                "vt",
                rater,
                new StaffCode("VC0001"),
                List.of(),
                List.of());
        return new SlipOpened(slip(span), span, Basis.TRACKED, LocalDate.of(2026, 12, 10), member, RULES, List.of());
    }
}
