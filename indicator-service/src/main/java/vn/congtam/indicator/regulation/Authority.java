package vn.congtam.indicator.regulation;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.indicator.regulation.inforce.Regulations;
import vn.congtam.indicator.regulation.ruleset.Known;
import vn.congtam.indicator.regulation.ruleset.ProvinceRules;
import vn.congtam.indicator.regulation.ruleset.RuleShelf;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.Organisation;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.platform.access.Actor;
import vn.congtam.rulebook.RuleClass;
import vn.congtam.rulebook.deadline.Limits;

/** Who may lay down what, by what is known besides. */
@Component
class Authority {
    private final Roster roster;
    private final RuleShelf shelf;
    private final Regulations regulations;

    Authority(Roster roster, RuleShelf shelf, Regulations regulations) {
        this.roster = roster;
        this.shelf = shelf;
        this.regulations = regulations;
    }

    /** Home affairs for the province; for an agency its head. */
    RegulationId speaksFor(Actor actor, @Nullable AgencyId agency) {
        RegulationId regulation = Mandate.speaksFor(actor, agency);
        if (agency != null && roster.agency(agency).isEmpty()) {
            throw Refusal.REGULATION_AGENCY_UNKNOWN.refuse("/agency", agency.value());
        }
        return regulation;
    }

    /** A rule set that may govern such people there from that day on. */
    Rules official(RegulationId regulation, String id, SubjectKind kind, LocalDate from) {
        Known known = shelf.find(id).orElseThrow(() -> Refusal.RULES_UNKNOWN.refuse("/rules", id));
        must(known.header().isOfficial(), Refusal.RULES_NOT_OFFICIAL, id);
        must(mayBeChosenBy(regulation, known), Refusal.RULES_NOT_LOCAL, id);
        must(isOpenTo(regulation, known, from), Refusal.RULES_OF_ANOTHER_AGENCY, id);
        must(
                known.header().isFor(vn.congtam.rulebook.SubjectKind.valueOf(kind.name())),
                Refusal.RULES_NOT_FOR_KIND,
                id);
        must(known.header().isInForceOn(from), Refusal.RULES_NOT_IN_FORCE_THEN, id);
        must(known.governs(kind, from), Refusal.RULES_NOT_FOR_KIND, id);
        if (regulation.agency().isPresent()) mustLeaveToProvince(known, kind, from);
        return known.rules();
    }

    /** What an agency had for itself its successors may go on with, once they say so: nothing goes over by itself. */
    private boolean isOpenTo(RegulationId regulation, Known known, LocalDate from) {
        return known.isOpenTo(regulation)
                || regulation.agency().stream()
                        .flatMap(agency -> roster.predecessors(agency, from).stream())
                        .map(RegulationId::of)
                        .anyMatch(known::isOpenTo);
    }

    /** What the province lays down later holds all the same; but nobody adopts by himself what does not. */
    private void mustLeaveToProvince(Known known, SubjectKind kind, LocalDate from) {
        Map<String, String> withheld = regulations.withheld(known.law(), kind, from);
        if (!withheld.isEmpty()) {
            throw Refusal.PROVINCE_DECIDES_THIS.refuse("/rules", ProvinceRules.said(withheld));
        }
    }

    private static boolean mayBeChosenBy(RegulationId regulation, Known known) {
        return regulation.agency().isEmpty() || known.header().ruleClass() == RuleClass.LOCAL_APPROVED;
    }

    private static void must(boolean fine, Refusal otherwise, String id) {
        if (!fine) {
            throw otherwise.refuse("/rules", id);
        }
    }

    /** Nobody leaves people less time to file, or himself more to answer, than they are owed without him. */
    void mayTerm(RegulationId regulation, SubjectKind kind, LocalDate from, int file, int resolve) {
        for (Limits owed : regulations.owed(regulation, kind, from)) {
            Integer least = owed.fileWithinDays();
            if (least != null && file < least) {
                throw Refusal.TIME_TO_FILE_SHORTENED.refuse("/fileWithinDays", least);
            }
            Integer most = owed.resolveWithinWorkingDays();
            if (most != null && resolve > most) {
                throw Refusal.TIME_TO_ANSWER_LENGTHENED.refuse("/resolveWithinWorkingDays", most);
            }
        }
    }

    SpanKind span(RegulationId regulation, LocalDate day) {
        return regulations.of(regulation).spanKind(day);
    }

    /**
     * Whether anybody may have been rated before the open span by what others ruled: the agency was there, or for the province
     * any was, in which the law ruled what it did not.
     */
    boolean begun(RegulationId regulation, LocalDate open) {
        Stream<Organisation> ruled = regulation.agency().isPresent()
                ? regulation.agency().flatMap(roster::agency).stream()
                : roster.agencies().stream();
        return ruled.anyMatch(one -> one.wasHereBefore(open));
    }

    /** Whether people of that kind are rated by something on that day, wherever nothing else is laid down. */
    boolean isRuled(SubjectKind kind, LocalDate day) {
        return regulations.inForce(kind, day).isPresent();
    }

    /** The first day of the span that is open today. */
    LocalDate open(RegulationId regulation, LocalDate today) {
        return span(regulation, today).firstDay(today);
    }
}
