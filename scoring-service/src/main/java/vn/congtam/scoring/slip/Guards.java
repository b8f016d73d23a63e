package vn.congtam.scoring.slip;

import static vn.congtam.scoring.slip.Refusal.ALREADY_DECIDED;
import static vn.congtam.scoring.slip.Refusal.BETWEEN_AGENCIES;
import static vn.congtam.scoring.slip.Refusal.NOT_THE_DECIDER;
import static vn.congtam.scoring.slip.Refusal.NOT_THE_OWNER;
import static vn.congtam.scoring.slip.Refusal.NOT_THE_RATER;
import static vn.congtam.scoring.slip.Refusal.OWN_SLIP;
import static vn.congtam.scoring.slip.Refusal.SLIP_LOCKED;
import static vn.congtam.scoring.slip.Refusal.SLIP_NOT_OPEN;
import static vn.congtam.scoring.slip.Vacancy.Office.DECIDER;
import static vn.congtam.scoring.slip.Vacancy.Office.RATER;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.reckoning.Sheet;
import vn.congtam.rulebook.deadline.SelfScoring;

/** Who may act upon a slip, and in which state it must be; a stranger is not told the state. */
final class Guards {
    private Guards() {}

    static SlipOpened opened(SlipState slip) {
        SlipOpened opened = slip.dossier.opened();
        if (opened == null) throw SLIP_NOT_OPEN.refuse();
        return opened;
    }

    static SlipOpened open(SlipState slip) {
        SlipOpened opened = opened(slip);
        if (slip.dossier.isLocked()) throw SLIP_LOCKED.refuse();
        return opened;
    }

    static Member member(SlipState slip) {
        Member member = slip.dossier.member();
        return member == null ? opened(slip).member() : member;
    }

    static PeriodId period(SlipState slip) {
        return PeriodId.of(opened(slip).member().agency(), opened(slip).span());
    }

    static boolean late(SlipState slip, LocalDate on) {
        return on.isAfter(opened(slip).due());
    }

    static boolean isSelfScoringOver(SlipState slip, Sheet sheet, LocalDate on) {
        return on.isAfter(selfScoreDue(slip, sheet));
    }

    static LocalDate selfScoreDue(SlipState slip, Sheet sheet) {
        return SelfScoring.by(sheet.rules()).due(opened(slip).due(), slip.since);
    }

    static void owner(SlipState slip, StaffCode by) {
        if (!member(slip).staff().equals(by)) throw NOT_THE_OWNER.refuse();
        open(slip);
    }

    /**
     * The direct superior, or who acts for him; when he has let the day pass by which it was due, his superior.
     *
     * @return on whose behalf, if not on his own
     */
    static @Nullable StaffCode rater(SlipState slip, Judge by) {
        Member member = others(slip, by.staff());
        boolean rates = by.is(RATER, member);
        if (!rates && !(late(slip, by.on()) && by.is(DECIDER, member))) throw NOT_THE_RATER.refuse();
        open(slip);
        return rates ? by.onBehalfOf(RATER, member) : member.rater();
    }

    /** @return on whose behalf, if not on his own, he decides upon an open slip */
    static @Nullable StaffCode deciderOfOpen(SlipState slip, Judge by) {
        @Nullable StaffCode behalf = decider(slip, by);
        open(slip);
        return behalf;
    }

    /** @return on whose behalf, if not on his own */
    static @Nullable StaffCode decider(SlipState slip, Judge by) {
        Member member = others(slip, by.staff());
        if (!by.is(DECIDER, member)) throw NOT_THE_DECIDER.refuse();
        return by.onBehalfOf(DECIDER, member);
    }

    /** In person: the fact does not say on whose behalf. */
    static void deciderHimself(SlipState slip, Judge by) {
        Member member = others(slip, by.staff());
        if (!by.holds(DECIDER, member)) throw NOT_THE_DECIDER.refuse();
    }

    /** @return on whose behalf, if not on his own */
    static @Nullable StaffCode raterOrDecider(SlipState slip, Judge by) {
        return by.is(DECIDER, others(slip, by.staff())) ? deciderOfOpen(slip, by) : rater(slip, by);
    }

    /** Nobody reviews or decides upon his own slip, whatever the roster says and for whomever he acts. */
    static Member others(SlipState slip, StaffCode by) {
        Member member = member(slip);
        if (member.staff().equals(by)) throw OWN_SLIP.refuse();
        if (slip.released) throw BETWEEN_AGENCIES.refuse();
        return member;
    }

    static void undecided(SlipState slip) {
        if (slip.dossier.isSettled()) throw ALREADY_DECIDED.refuse();
    }
}
