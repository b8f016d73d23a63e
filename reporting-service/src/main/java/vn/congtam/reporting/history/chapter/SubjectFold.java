package vn.congtam.reporting.history.chapter;

import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.ActingAppointed;
import vn.congtam.events.indicator.StaffFact.ActingEnded;
import vn.congtam.events.indicator.StaffFact.DecisionRevoked;
import vn.congtam.events.indicator.StaffFact.NameCorrected;
import vn.congtam.events.indicator.StaffFact.PersonalDataErased;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.PostCorrected;
import vn.congtam.events.indicator.StaffFact.Seconded;
import vn.congtam.events.indicator.StaffFact.SecondmentEnded;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.platform.wire.Fold;

/** People by their code, from the facts of their service. */
final class SubjectFold {
    static final Fold<Subject> SUBJECTS = subjects(
            StaffJoined.class,
            NameCorrected.class,
            PersonalDataErased.class,
            StaffLeft.class,
            PostAssigned.class,
            PostCorrected.class,
            SuperiorAssigned.class,
            ActingAppointed.class,
            ActingEnded.class,
            DecisionRevoked.class,
            Seconded.class,
            SecondmentEnded.class);

    private SubjectFold() {}

    @SafeVarargs
    private static Fold<Subject> subjects(Class<? extends StaffFact>... facts) {
        Fold<Subject> fold = Fold.into(Subject.class, "subjects", 3).indexed("service.actings.post");
        for (Class<? extends StaffFact> one : facts) {
            fold.on(one, f -> f.staff().value(), (known, r) -> Subject.after(known, r.fact()));
        }
        return fold;
    }
}
