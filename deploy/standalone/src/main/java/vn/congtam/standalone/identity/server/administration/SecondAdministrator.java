package vn.congtam.standalone.identity.server.administration;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congtam.platform.access.Actor;
import vn.congtam.standalone.identity.server.log.What;
import vn.congtam.standalone.identity.server.proposal.Proposal;
import vn.congtam.standalone.identity.server.proposal.Proposals;

/** Agrees to what another has proposed, or does not; it is done with his agreement and as things stand then. */
@Component
class SecondAdministrator {
    private final Proposals proposals;
    private final Conditions conditions;
    private final Administrators administrators;
    private final Acts acts;
    private final Names names;

    SecondAdministrator(
            Proposals proposals, Conditions conditions, Administrators administrators, Acts acts, Names names) {
        this.proposals = proposals;
        this.conditions = conditions;
        this.administrators = administrators;
        this.acts = acts;
        this.names = names;
    }

    /** @param address from which they are looked at */
    List<Waiting> waiting(Actor reader, String address) {
        List<Proposal> all = proposals.waiting();
        Map<String, String> shown = names.shown(all, reader, address);
        return all.stream()
                .map(one -> Waiting.of(one, shown.get(one.about()), reader))
                .toList();
    }

    Outcome approve(Actor by, String id) {
        Proposal proposal = proposals.find(id);
        String second = by.staff().value();
        mustBeAnothers(second, proposal);
        administrators.mustBeOf(second);
        administrators.mustBeOf(proposal.by());
        Conditions.Held _ = conditions.mustHold(proposal.by(), proposal.wanted());
        proposals.settle(What.PROPOSAL_APPROVED, second, proposal);
        return acts.perform(by, proposal.wanted());
    }

    void decline(Actor by, String id) {
        Proposal proposal = proposals.find(id);
        mustBeAnothers(by.staff().value(), proposal);
        proposals.settle(What.PROPOSAL_DECLINED, by.staff().value(), proposal);
    }

    void withdraw(Actor by, String id) {
        Proposal proposal = proposals.find(id);
        if (!proposal.by().equals(by.staff().value())) throw Refusal.NOT_YOUR_PROPOSAL.refuse();
        proposals.settle(What.PROPOSAL_WITHDRAWN, proposal.by(), proposal);
    }

    private static void mustBeAnothers(String second, Proposal proposal) {
        if (proposal.by().equals(second)) throw Refusal.OWN_PROPOSAL.refuse();
        if (proposal.about().equals(second)) throw Refusal.PROPOSAL_ABOUT_ONESELF.refuse();
    }
}
