package vn.congtam.scoring.petition;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PetitionFact;
import vn.congtam.events.scoring.PetitionFact.PetitionAnswered;
import vn.congtam.events.scoring.PetitionFact.PetitionFiled;
import vn.congtam.events.scoring.PetitionFact.PetitionWithdrawn;
import vn.congtam.events.scoring.PetitionId;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.scoring.petition.PetitionCommand.AnswerPetition;
import vn.congtam.scoring.petition.PetitionCommand.FilePetition;
import vn.congtam.scoring.petition.PetitionCommand.WithdrawPetition;
import vn.congtam.scoring.reference.classification.Places;

/** One petition against one result: withdrawn by who filed it, or answered once and for all. */
@Aggregate
@SuppressWarnings("NullAway.Init") // the first fact sets the id
class Petition {
    @AggregateIdentifier
    private PetitionId petition;

    @Nullable
    private PetitionFiled filed;

    private boolean closed;

    /** Petitions against a result are numbered, so two filed at once are one petition, and the second is refused. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FilePetition c) {
        if (filed != null) throw Refusal.PETITION_PENDING.refuse();
        AggregateLifecycle.apply(new PetitionFiled(
                c.id(),
                c.slip(),
                c.period(),
                c.agency(),
                c.by(),
                c.addressee(),
                c.about(),
                c.basis(),
                c.content(),
                c.proposal(),
                c.answerBy()));
    }

    @CommandHandler
    void decide(WithdrawPetition c) {
        PetitionFiled open = mustBeOpen();
        if (!open.by().equals(c.by())) throw Refusal.NOT_THE_PETITIONER.refuse();
        AggregateLifecycle.apply(new PetitionWithdrawn(c.id(), open.slip(), c.reason()));
    }

    @CommandHandler
    void decide(AnswerPetition c, Places places) {
        PetitionFiled open = mustBeOpen();
        Answers.mustBeFree(open, c.by(), c.result());
        Answers.mustBeSound(c.answer(), c.result());
        promise(open, c.answer().grade(), places);
        AggregateLifecycle.apply(Answers.answered(open, c));
    }

    @EventSourcingHandler
    void evolve(PetitionFact fact) {
        petition = fact.petition();
        switch (fact) {
            case PetitionFiled f -> filed = f;
            case PetitionWithdrawn _, PetitionAnswered _ -> closed = true;
        }
    }

    /** The slip follows a moment later; who is raised meanwhile is weighed against it. */
    private static void promise(PetitionFiled open, @Nullable Grade grade, Places places) {
        if (grade == null) return;
        places.weigh(open.period(), open.slip().staff(), Settlement.promised(grade), Refusal.CAP_EXCEEDED, null);
    }

    private PetitionFiled mustBeOpen() {
        if (filed == null) throw Refusal.NO_PETITION.refuse();
        if (closed) throw Refusal.PETITION_CLOSED.refuse();
        return filed;
    }
}
