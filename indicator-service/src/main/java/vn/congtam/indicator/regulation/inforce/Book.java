package vn.congtam.indicator.regulation.inforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RatedFrom;
import vn.congtam.events.regulation.RegulationFact.*;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.indicator.roster.person.Dated;
import vn.congtam.rulebook.deadline.Limits;

/** All that the province, or one agency for itself, has laid down, in the order told. */
public record Book(
        RegulationId regulation, List<Adoption> rules, List<Span> spans, List<Terms> terms, List<Holidays> holidays) {

    /** @param rules none: from that day on by those of the province again */
    public record Adoption(SubjectKind kind, @Nullable Rules rules, LocalDate from, String document) implements Dated {}

    public record Span(SpanKind span, LocalDate from, String document) implements RatedFrom {}

    public record Terms(
            SubjectKind kind, int fileWithinDays, int resolveWithinWorkingDays, LocalDate from, String document)
            implements Dated {
        Limits limits() {
            return new Limits(fileWithinDays, resolveWithinWorkingDays);
        }
    }

    /** @param makeUp Saturdays and Sundays worked instead */
    public record Holidays(int year, List<LocalDate> days, List<LocalDate> makeUp, String document) {}

    static Book of(RegulationId regulation) {
        return new Book(regulation, List.of(), List.of(), List.of(), List.of());
    }

    static Book of(@Nullable Book known, RegulationId regulation) {
        return Objects.requireNonNullElseGet(known, () -> of(regulation));
    }

    Book adopted(RuleSetAdopted f) {
        return with(new Adoption(f.kind(), f.rules(), f.from(), f.document()));
    }

    Book ended(OwnRulesEnded f) {
        return with(new Adoption(f.kind(), null, f.from(), f.document()));
    }

    private Book with(Adoption adoption) {
        return new Book(regulation, Dated.and(rules, adoption), spans, terms, holidays);
    }

    Book spanned(RatedSpanAdopted f) {
        Span span = new Span(f.span(), f.from(), f.document());
        return new Book(regulation, rules, Dated.and(spans, span), terms, holidays);
    }

    Book termed(PetitionTermsAdopted f) {
        Terms more = new Terms(f.kind(), f.fileWithinDays(), f.resolveWithinWorkingDays(), f.from(), f.document());
        return new Book(regulation, rules, spans, Dated.and(terms, more), holidays);
    }

    Book listed(HolidaysListed f) {
        Holidays more = new Holidays(f.year(), f.days(), f.madeUp(), f.document());
        return new Book(regulation, rules, spans, terms, Dated.and(holidays, more));
    }
}
