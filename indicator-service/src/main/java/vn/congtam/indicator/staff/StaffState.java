package vn.congtam.indicator.staff;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.*;

/** What a person's facts so far come to. */
final class StaffState {
    Tenure tenure = Tenure.NONE;
    Postings postings = Postings.NONE;
    StandIns standIns = StandIns.NONE;
    Loans loans = Loans.NONE;
    Erasure erasure = Erasure.NONE;
    Days superiors = Days.NONE;
    Days fields = Days.NONE;
    private @Nullable AgencyId joinedAgency;

    Standing standing() {
        return new Standing(tenure, postings, superiors.latest());
    }

    LocalDate latest() {
        return Stream.of(postings.latest(), superiors.latest(), fields.latest())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    void mustBeAway(AgencyId agency, LocalDate day) {
        AgencyId own =
                postings.on(day, tenure.joined()).map(Postings.Posting::agency).orElse(joinedAgency);
        if (agency.equals(own)) {
            throw Refusal.SECONDED_HOME.refuse("/agency", agency.value());
        }
    }

    void evolve(StaffFact fact) {
        switch (fact) {
            case StaffJoined f -> join(f);
            case NameCorrected _ -> {}
            case KindChanged f -> tenure = tenure.changed(f);
            case StaffLeft f -> tenure = tenure.ended(f);
            case PostAssigned f -> postings = postings.with(f);
            case PostCorrected f -> postings = postings.corrected(f);
            case SuperiorAssigned f -> superiors = superiors.and(f.from());
            case FieldsAssigned f -> fields = fields.and(f.from());
            case DelegationGranted f -> standIns = standIns.granted(f);
            case DelegationWithdrawn f -> standIns = standIns.withdrawn(f);
            case ActingAppointed f -> standIns = standIns.acted(f);
            case ActingEnded f -> standIns = standIns.ended(f);
            case Seconded f -> loans = loans.with(f);
            case SecondmentEnded f -> loans = loans.ended(f);
            case DecisionRevoked f -> takeBack(f);
            case ErasureRequested f -> erasure = new Erasure(f.by(), f.ground(), f.document(), false);
            case ErasureDeclined _ -> erasure = Erasure.NONE;
            case PersonalDataErased f -> erasure = new Erasure(null, f.ground(), f.document(), true);
        }
    }

    private void join(StaffJoined f) {
        joinedAgency = f.agency();
        tenure = tenure.joined(f);
    }

    private void takeBack(DecisionRevoked f) {
        switch (f.decision()) {
            case LEAVING -> tenure = tenure.staying();
            case POST -> postings = postings.without(f.from());
            case SUPERIOR -> superiors = superiors.without(f.from());
            case FIELDS -> fields = fields.without(f.from());
            case SECONDMENT -> loans = loans.without(f.from());
        }
    }
}
