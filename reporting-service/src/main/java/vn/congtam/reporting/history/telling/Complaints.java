package vn.congtam.reporting.history.telling;

import java.util.HashSet;
import java.util.Set;
import vn.congtam.events.Fact;
import vn.congtam.events.fairness.FairnessFact;
import vn.congtam.events.notice.NoticeFact;
import vn.congtam.events.scoring.PetitionFact;
import vn.congtam.events.scoring.PetitionFact.PetitionAnswered;
import vn.congtam.events.scoring.PetitionFact.PetitionFiled;
import vn.congtam.events.scoring.PetitionId;
import vn.congtam.events.scoring.SlipFact.DisputeRejected;
import vn.congtam.events.scoring.SlipFact.RaterDisputed;

/**
 * What an official says against who judges him is between him and whom he says it to: the office about his rater, the
 * addressee about a result (Art. 24). Who is his superior and nothing else does not read it here either, nor what he says
 * of figures on him; and what he was told, and read, is his alone.
 */
final class Complaints {
    private final Hearer hearer;
    private final Set<PetitionId> addressed = new HashSet<>();

    Complaints(Hearer hearer) {
        this.hearer = hearer;
    }

    /** @param actor whose fact it is */
    boolean mayBeTold(Fact fact, String actor) {
        if (fact instanceof NoticeFact notice) return hearer.isToldOf(notice.staff());
        if (hearer.complaints()) return true;
        return switch (fact) {
            case RaterDisputed _, DisputeRejected _, FairnessFact _ -> false;
            case PetitionFact petition -> isFor(petition, actor);
            default -> true;
        };
    }

    private boolean isFor(PetitionFact fact, String actor) {
        boolean his = switch (fact) {
            case PetitionFiled f -> f.addressee() != null && f.addressee().equals(hearer.staff());
            case PetitionAnswered _ ->
                hearer.staff() != null && hearer.staff().value().equals(actor);
            default -> false;
        };
        if (his) addressed.add(fact.petition());
        return addressed.contains(fact.petition());
    }
}
