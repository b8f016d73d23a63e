package vn.congtam.scoring.petition;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PetitionFact.PetitionFiled;
import vn.congtam.events.scoring.PetitionId;
import vn.congtam.events.scoring.Remedy;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.scoring.reference.Outcome;

/** A petition as it is read: what is asked, until when it is to be answered, and what came of it. */
record Plea(
        PetitionId petition,
        SlipId slip,
        AgencyId agency,
        StaffCode by,
        @Nullable StaffCode addressee,
        @Nullable String about,
        @Personal(of = "by") String basis,
        @Personal(of = "by") String content,
        @Personal(of = "by") String proposal,
        Instant filedAt,
        @Nullable LocalDate answerBy,
        State state,
        @Nullable Withdrawal withdrawal,
        @Nullable Answered answer,
        long version) {

    enum State {
        PENDING,
        WITHDRAWN,
        ANSWERED
    }

    record Withdrawal(@Personal(of = "slip.staff") String reason, Instant at) {}

    record Answered(
            boolean upheld,
            String answer,
            String document,
            Remedy remedy,
            @Nullable Grade grade,
            boolean late,
            @Nullable String reason,
            StaffCode by,
            Instant at) {}

    static Plea filed(PetitionFiled f, Instant at, long seq) {
        return new Plea(
                f.petition(),
                f.slip(),
                f.agency(),
                f.by(),
                f.addressee(),
                f.about(),
                f.basis(),
                f.content(),
                f.proposal(),
                at,
                f.answerBy(),
                State.PENDING,
                null,
                null,
                seq);
    }

    Plea withdrawn(Withdrawal why, long seq) {
        return closed(State.WITHDRAWN, why, null, seq);
    }

    Plea answered(Answered said, long seq) {
        return closed(State.ANSWERED, null, said, seq);
    }

    boolean isOpen() {
        return state == State.PENDING;
    }

    /** An answer is final for the result that it was about, and for what it gave instead; not for one that came later. */
    boolean isFinalFor(Outcome outcome) {
        return answer != null && !outcome.isNewerThan(answer.at());
    }

    boolean isAnsweredBy(StaffCode staff) {
        return answer != null && answer.by().equals(staff);
    }

    private Plea closed(State how, @Nullable Withdrawal why, @Nullable Answered said, long seq) {
        return new Plea(
                petition, slip, agency, by, addressee, about, basis, content, proposal, filedAt, answerBy, how, why,
                said, seq);
    }
}
