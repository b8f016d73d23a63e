package vn.congtam.indicator.regulation.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.regulation.inforce.Book.Terms;
import vn.congtam.indicator.regulation.inforce.InForce.Petition;
import vn.congtam.indicator.regulation.inforce.Resolution.Found;
import vn.congtam.indicator.regulation.inforce.Resolution.Source;
import vn.congtam.rulebook.deadline.Limits;

class PetitionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void what_the_agency_laid_down_holds_within_what_the_province_did() {
        var own = laidDown(7, 12, Source.AGENCY);
        var common = laidDown(6, 15, Source.PROVINCE);
        assertThat(Petition.of(List.of(own, common), List.of()))
                .isEqualTo(new Petition(7, 12, Source.AGENCY, DAY, "QĐ của AGENCY"));
        assertThat(Petition.of(List.of(own, laidDown(9, 10, Source.PROVINCE)), List.of()))
                .isEqualTo(new Petition(9, 10, Source.PROVINCE, DAY, "QĐ của PROVINCE"));
    }

    @Test
    void a_law_that_is_kinder_binds_what_was_laid_down_before_it() {
        var common = laidDown(3, 15, Source.PROVINCE);
        assertThat(Petition.of(List.of(common), List.of(new Limits(5, 10))))
                .isEqualTo(new Petition(5, 10, Source.DEFAULT, null, null));
        assertThat(Petition.of(List.of(common), List.of(new Limits(null, 10))))
                .isEqualTo(new Petition(3, 10, Source.PROVINCE, DAY, "QĐ của PROVINCE"));
    }

    @Test
    void nothing_holds_until_both_are_decided() {
        assertThat(Petition.of(List.of(), List.of(new Limits(5, null)))).isNull();
        assertThat(Petition.of(List.of(), List.of(new Limits(5, null), new Limits(null, 10))))
                .isEqualTo(new Petition(5, 10, Source.DEFAULT, null, null));
    }

    private static Found<Terms> laidDown(int file, int resolve, Source source) {
        return new Found<>(new Terms(SubjectKind.CONTRACT, file, resolve, DAY, "QĐ của " + source), source);
    }
}
