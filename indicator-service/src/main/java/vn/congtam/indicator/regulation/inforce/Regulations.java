package vn.congtam.indicator.regulation.inforce;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.regulation.inforce.Book.Adoption;
import vn.congtam.indicator.regulation.inforce.InForce.Governing;
import vn.congtam.indicator.regulation.inforce.InForce.Petition;
import vn.congtam.indicator.regulation.inforce.InForce.Rated;
import vn.congtam.indicator.regulation.inforce.Resolution.Found;
import vn.congtam.indicator.regulation.inforce.Resolution.Source;
import vn.congtam.indicator.regulation.ruleset.Known;
import vn.congtam.indicator.regulation.ruleset.RuleShelf;
import vn.congtam.platform.wire.ReadModel;

/** Looks up what is in force. */
@Component
public class Regulations {
    private static final String FILE = "petition.file-within-days";
    private static final String RESOLVE = "petition.resolve-within-working-days";

    private final ReadModel<Book> books;
    private final RuleShelf shelf;

    Regulations(ReadModel<Book> books, RuleShelf shelf) {
        this.books = books;
        this.shelf = shelf;
    }

    Book book(RegulationId regulation) {
        return books.find(regulation.value()).orElseGet(() -> Book.of(regulation));
    }

    public Resolution of(RegulationId regulation) {
        return new Resolution(
                regulation.agency().map(any -> book(regulation)).orElse(null), book(RegulationId.PROVINCE));
    }

    InForce inForce(@Nullable AgencyId agency, SubjectKind kind, LocalDate day) {
        Resolution of = of(agency == null ? RegulationId.PROVINCE : RegulationId.of(agency));
        Governing rules = of.rules(kind, day).stream()
                .flatMap(found -> adopted(found).stream())
                .filter(one -> one.ruleSet().header().isInForceOn(day))
                .findFirst()
                .or(() -> byLaw(kind, day))
                .orElse(null);
        return new InForce(
                agency, kind, day, rules, span(of, day), petition(of, kind, day, rules), of.holidays(day.getYear()));
    }

    private Optional<Governing> adopted(Found<Adoption> found) {
        String id = Objects.requireNonNull(found.what().rules()).id();
        return shelf.find(id)
                .map(known -> new Governing(
                        known, found.source(), found.what().from(), found.what().document()));
    }

    private static Optional<Governing> byLaw(SubjectKind kind, LocalDate day) {
        return RuleShelf.ofLaw(kind)
                .filter(known -> known.header().isInForceOn(day))
                .map(known -> new Governing(known, Source.DEFAULT, null, null));
    }

    private static Rated span(Resolution of, LocalDate day) {
        return of.span(day)
                .map(found -> new Rated(
                        found.what().span(),
                        found.what().span().firstDay(day),
                        found.source(),
                        found.what().from(),
                        found.what().document()))
                .orElseGet(() -> new Rated(SpanKind.MONTH, SpanKind.MONTH.firstDay(day), Source.DEFAULT, null, null));
    }

    private static @Nullable Petition petition(
            Resolution of, SubjectKind kind, LocalDate day, @Nullable Governing rules) {
        return of.terms(kind, day)
                .map(found -> new Petition(
                        found.what().fileWithinDays(),
                        found.what().resolveWithinWorkingDays(),
                        found.source(),
                        found.what().from(),
                        found.what().document()))
                .orElseGet(() -> rules == null ? null : ofRules(rules.ruleSet()));
    }

    /** Some rule sets fix the terms themselves. */
    private static @Nullable Petition ofRules(Known rules) {
        String file = rules.parameters().get(FILE);
        String resolve = rules.parameters().get(RESOLVE);
        return file == null || resolve == null
                ? null
                : new Petition(Integer.parseInt(file), Integer.parseInt(resolve), Source.DEFAULT, null, null);
    }
}
