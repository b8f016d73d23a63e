package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.PeriodFact.Terms;
import vn.congtam.events.scoring.Rules;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reckoning.Law;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.deadline.Limits;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;
import vn.congtam.rulebook.period.Year;
import vn.congtam.rulebook.unit.WorkScope;
import vn.congtam.scoring.reference.Ahead;
import vn.congtam.scoring.reference.Kinds;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.law.Ordinances;

/** Days by which things are due. Until when an agency reports and classifies, it owes to the province. */
@Component
class Calendar {
    private final Ordinances ordinances;
    private final Law law;
    private final ReadModel<Standing> standings;

    Calendar(Ordinances ordinances, Law law, ReadModel<Standing> standings) {
        this.ordinances = ordinances;
        this.law = law;
        this.standings = standings;
    }

    /** One that may be opened today. */
    Span span(String text, LocalDate today) {
        Span span = span(text);
        if (Ahead.isTooFar(span, today)) throw Refusal.SPAN_TOO_FAR.refuse("/span", Ahead.earliest(span));
        return span;
    }

    private static Span span(String text) {
        try {
            return Span.parse(text);
        } catch (RuleViolation malformed) {
            throw Refusal.SPAN_MALFORMED.refuse("/span", text);
        }
    }

    WorkScope workScope(Rules rules) {
        return WorkScope.by(law.of(rules));
    }

    /** Whether by these rules a year is graded by its quarters, and by nothing shorter. */
    boolean countsQuartersAlone(Rules rules, Span span) {
        return Year.countsQuartersAlone(law.of(rules), span);
    }

    /** Whether by these rules a year waits for what is not due yet when it is to be classified. */
    boolean awaitsLateSpans(Rules rules, Span span) {
        return span.kind() == Kind.YEAR
                && law.of(rules).law().text("year.late-spans").equals("AWAITED");
    }

    /** Whether by these rules anything is rated by such spans. */
    boolean mustAllow(Rules rules, Span span) {
        if (allows(rules, span)) return true;
        throw Refusal.SPAN_NOT_RATED.refuse("/span", span.toString());
    }

    boolean allows(Rules rules, Span span) {
        return law.of(rules).law().list("period.kinds").contains(span.kind().name());
    }

    /**
     * An agency may end earlier than the law has it, not later: but for a year as its superior guides, by a document; and
     * for an occasion, which has its own day.
     *
     * @param asked none for the day that the law has it
     */
    LocalDate due(Span span, @Nullable LocalDate asked, boolean guided) {
        if (asked == null) return due(span);
        boolean near =
                !asked.isBefore(span.first()) && !asked.isAfter(span.last().plusYears(1));
        if (!near) throw Refusal.DUE_FAR_FROM_SPAN.refuse("/due", asked);
        if (span.kind() != Kind.AD_HOC) mustNotBeLater(span, asked, guided);
        return asked;
    }

    private void mustNotBeLater(Span span, LocalDate asked, boolean guided) {
        LocalDate latest = latest(span);
        if (asked.isAfter(latest)) throw Refusal.DUE_AFTER_LAW.refuse("/due", latest);
        if (isExtended(span, asked) && !guided) throw Refusal.GUIDANCE_NEEDED.refuse("/document");
    }

    /** Whether it goes beyond the usual day, as special bodies may (Art. 21). */
    boolean isExtended(Span span, LocalDate due) {
        return span.kind() == Kind.YEAR && due.isAfter(due(span));
    }

    LocalDate endFrom(Span span, LocalDate due) {
        return ordinances.endFrom(span, due);
    }

    /** The 25th of the last month, as Khánh Hòa has it; for a year before 15 December. */
    LocalDate due(Span span) {
        return span.kind() == Kind.YEAR
                ? deadlines(span).classifyBy(span.first().getYear(), false).last()
                : deadlines(span).reportBy(YearMonth.from(span.last())).last();
    }

    private LocalDate latest(Span span) {
        return span.kind() == Kind.YEAR
                ? deadlines(span).classifyBy(span.first().getYear(), true).last()
                : due(span);
    }

    private vn.congtam.rulebook.deadline.Terms deadlines(Span span) {
        return ordinances
                .rulesOfProvince(SubjectKind.CIVIL_SERVANT, span.first())
                .map(rules -> vn.congtam.rulebook.deadline.Terms.by(law.of(rules)))
                .orElseThrow(() -> Refusal.RULES_UNKNOWN.refuse("/span", Kinds.inSentence(SubjectKind.CIVIL_SERVANT)));
    }

    /** The clock of petitions runs from the publication; where nobody has set its limits, nothing is published. */
    List<Terms> terms(AgencyId agency, Span span, LocalDate today) {
        return standings.where(Map.of("agency", agency.value(), "span", span.toString())).stream()
                .flatMap(standing -> java.util.stream.Stream.ofNullable(standing.member()))
                .map(member -> member.kind())
                .distinct()
                .sorted()
                .map(kind -> terms(agency, kind, today))
                .toList();
    }

    private Terms terms(AgencyId agency, SubjectKind kind, LocalDate published) {
        Supplier<RuntimeException> notSet = () -> Refusal.TERMS_NOT_SET.refuse("", Kinds.inSentence(kind));
        Limits limits = ordinances.limits(agency, kind, published).orElseThrow(notSet);
        LocalDate fileBy = ordinances.fileBy(agency, kind).apply(published).orElseThrow(notSet);
        return new Terms(kind, fileBy, limits.resolveWithinWorkingDays());
    }
}
