package vn.congtam.submission.reference;

import static vn.congtam.submission.reference.Closing.known;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.events.indicator.CatalogueFact.*;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.*;
import vn.congtam.events.regulation.RegulationFact.RatedSpanAdopted;
import vn.congtam.events.scoring.PeriodFact.MemberClosed;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.MemberReleased;
import vn.congtam.events.scoring.PeriodFact.MemberReopened;
import vn.congtam.events.scoring.PeriodFact.PeriodLocked;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class ReferenceProjection {
    static final Fold<Colleague> PEOPLE = people(
            StaffJoined.class,
            NameCorrected.class,
            PersonalDataErased.class,
            KindChanged.class,
            StaffLeft.class,
            PostAssigned.class,
            PostCorrected.class,
            SuperiorAssigned.class,
            FieldsAssigned.class,
            ActingAppointed.class,
            ActingEnded.class,
            DecisionRevoked.class,
            Seconded.class,
            SecondmentEnded.class);

    @SafeVarargs
    private static Fold<Colleague> people(Class<? extends StaffFact>... facts) {
        Fold<Colleague> fold = Fold.into(Colleague.class, "people", 6)
                .indexed("agencies")
                .indexed("service.postings.post")
                .indexed("service.actings.post")
                .indexed("service.superiors.superior")
                .indexed("service.loans.superior");
        for (Class<? extends StaffFact> one : facts) {
            fold.on(one, f -> f.staff().value(), (known, r) -> Colleague.after(known, r.fact()));
        }
        return fold;
    }

    static final Fold<Edition> EDITIONS = Fold.into(Edition.class, "editions", 1)
            .on(CatalogueTookEffect.class, f -> f.catalogue().value(), (none, r) -> Edition.tookEffect(r.fact()))
            .on(
                    CatalogueReplaced.class,
                    f -> f.catalogue().value(),
                    (edition, r) -> Edition.replaced(edition, r.fact()))
            .indexed("agency");

    static final Fold<Offer> OFFERS = Fold.into(Offer.class, "offers", 1)
            .on(
                    ProductListed.class,
                    f -> Offer.key(f.catalogue(), f.product().code()),
                    (none, r) -> Offer.listed(r.fact()))
            .indexed("catalogue");

    static final Fold<Closing> CLOSINGS = Fold.into(Closing.class, "closings", 3)
            .on(PeriodOpened.class, f -> f.period().value(), (none, r) -> Closing.opened(r.fact()))
            .on(
                    MemberListed.class,
                    f -> f.period().value(),
                    (closing, r) -> known(closing).ratedBy(r.fact().basis()))
            .on(
                    PeriodLocked.class,
                    f -> f.period().value(),
                    (closing, r) -> known(closing).closed())
            .on(
                    MemberClosed.class,
                    f -> f.period().value(),
                    (closing, r) -> known(closing).closedFor(r.fact().staff()))
            .on(
                    MemberReopened.class,
                    f -> f.period().value(),
                    (closing, r) -> known(closing).reopenedFor(r.fact().staff()));

    static final Fold<Enlisted> ENLISTED = Fold.into(Enlisted.class, "enlisted", 1)
            .on(
                    MemberListed.class,
                    f -> Enlisted.key(f.member().staff(), f.span()),
                    (known, r) -> Enlisted.listed(known, r.fact().period()))
            .on(
                    MemberReleased.class,
                    f -> Enlisted.key(f.staff(), f.span()),
                    (known, r) -> Enlisted.released(known, r.fact().period()));

    static final Fold<RatedSpans> RATED_SPANS = Fold.into(RatedSpans.class, "rated-spans", 2)
            .on(RatedSpanAdopted.class, f -> f.regulation().value(), (known, r) -> RatedSpans.of(known, r.fact()));

    static final Fold<Lineage> LINEAGES = Fold.into(Lineage.class, "lineages", 1)
            .onEachNamed(
                    AgencySucceeded.class,
                    Lineage::keys,
                    (successor, known, r) -> Lineage.of(successor, known, r.fact()));

    static final Fold<Docket> DOCKETS = Fold.into(Docket.class, "dockets", 2)
            .on(
                    TaskProposed.class,
                    f -> f.task().value(),
                    (none, r) -> Docket.of(
                            r.fact().task(), r.fact().terms(), r.fact().lines(), r.at()))
            .on(
                    TaskAssigned.class,
                    f -> f.task().value(),
                    (none, r) -> Docket.of(
                            r.fact().task(), r.fact().terms(), r.fact().lines(), r.at()))
            .on(TaskHandedOver.class, f -> f.task().value(), (docket, r) -> Docket.handedOver(docket, r.fact(), r.at()))
            .on(
                    AssessorChanged.class,
                    f -> f.task().value(),
                    (docket, r) -> Docket.assessorChanged(docket, r.fact(), r.at()));

    static final Fold<Booking> BOOKINGS = Fold.into(Booking.class, "bookings", 1)
            .onEach(
                    TaskAssigned.class,
                    f -> Booking.keys(f.lines()),
                    (known, r) -> Booking.of(known, r.fact().lines()))
            .onEach(
                    TaskHandedOver.class,
                    f -> Booking.keys(f.lines()),
                    (known, r) -> Booking.of(known, r.fact().lines()));

    @Bean
    ReadModel<Lineage> lineages(Projections projections) {
        return projections.readModel(LINEAGES);
    }

    @Bean
    ReadModel<RatedSpans> ratedSpans(Projections projections) {
        return projections.readModel(RATED_SPANS);
    }

    @Bean
    ReadModel<Colleague> people(Projections projections) {
        return projections.readModel(PEOPLE);
    }

    @Bean
    ReadModel<Edition> editions(Projections projections) {
        return projections.readModel(EDITIONS);
    }

    @Bean
    ReadModel<Offer> offers(Projections projections) {
        return projections.readModel(OFFERS);
    }

    @Bean
    ReadModel<Closing> closings(Projections projections) {
        return projections.readModel(CLOSINGS);
    }

    @Bean
    ReadModel<Enlisted> enlisted(Projections projections) {
        return projections.readModel(ENLISTED);
    }

    @Bean
    ReadModel<Docket> dockets(Projections projections) {
        return projections.readModel(DOCKETS);
    }

    @Bean
    ReadModel<Booking> bookings(Projections projections) {
        return projections.readModel(BOOKINGS);
    }
}
