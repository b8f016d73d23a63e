package vn.congtam.indicator.regulation.inforce;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.regulation.RegulationFact;
import vn.congtam.events.regulation.RegulationFact.*;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

@Configuration(proxyBeanMethods = false)
class BookProjection {
    static final Fold<Book> BOOKS = Fold.into(Book.class, "regulations", 2)
            .on(RuleSetAdopted.class, BookProjection::key, book(Book::adopted))
            .on(OwnRulesEnded.class, BookProjection::key, book(Book::ended))
            .on(RatedSpanAdopted.class, BookProjection::key, book(Book::spanned))
            .on(PetitionTermsAdopted.class, BookProjection::key, book(Book::termed))
            .on(HolidaysListed.class, BookProjection::key, book(Book::listed));

    @Bean
    ReadModel<Book> books(Projections projections) {
        return projections.readModel(BOOKS);
    }

    private static String key(RegulationFact fact) {
        return fact.regulation().value();
    }

    private static <F extends RegulationFact> BiFunction<@Nullable Book, Recorded<F>, @Nullable Book> book(
            BiFunction<Book, F, Book> change) {
        return (known, r) -> change.apply(Book.of(known, r.fact().regulation()), r.fact());
    }
}
