package vn.congtam.indicator.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffFact.KindChanged;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicator.SubjectKind;

/**
 * In service from a day on, and as what.
 *
 * @param joined for the last time; never, when the latest of all days
 * @param left the first day out of service; none yet, when the latest of all days
 */
record Tenure(LocalDate joined, LocalDate left, @Nullable SubjectKind kind, LocalDate kindSince) {
    static final Tenure NONE = new Tenure(LocalDate.MAX, LocalDate.MAX, null, LocalDate.MIN);

    boolean isUnderWay() {
        return !joined.equals(LocalDate.MAX) && left.equals(LocalDate.MAX);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(joined) && day.isBefore(left);
    }

    void mayJoin(String staff, LocalDate from) {
        if (isUnderWay()) {
            throw Refusal.STAFF_EXISTS.refuse("/staff", staff);
        }
        if (!left.equals(LocalDate.MAX) && from.isBefore(left)) {
            throw Refusal.BEFORE_LEAVING.refuse("/from", left);
        }
    }

    void mustBeOver(LocalDate today) {
        if (today.isBefore(left)) {
            throw Refusal.STILL_IN_SERVICE.refuse();
        }
    }

    void mustCover(LocalDate day, String pointer) {
        if (day.isBefore(joined)) {
            throw Refusal.BEFORE_JOINING.refuse(pointer, joined);
        }
        if (!day.isBefore(left)) {
            throw Refusal.AFTER_LEAVING.refuse(pointer, left);
        }
    }

    void mustCover(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw Refusal.UNTIL_BEFORE_FROM.refuse("/until", from);
        }
        mustCover(from, "/from");
        mustCover(until, "/until");
    }

    /** @param until none for what goes on until it is ended */
    void mustCoverFrom(LocalDate from, @Nullable LocalDate until) {
        if (until == null) mustCover(from, "/from");
        else mustCover(from, until);
    }

    void mayChange(SubjectKind to, LocalDate from) {
        if (to == kind) {
            throw Refusal.KIND_UNCHANGED.refuse("/kind");
        }
        if (!from.isAfter(kindSince)) {
            throw Refusal.OVERLAP.refuse("/from", kindSince);
        }
    }

    /** @param latest the last first day of anything that was decided for a person in service */
    void mayLeave(LocalDate on, LocalDate latest) {
        if (!left.equals(LocalDate.MAX)) {
            throw Refusal.ALREADY_LEFT.refuse("", left);
        }
        LocalDate last = latest.isAfter(joined) ? latest : joined;
        if (!on.isAfter(last)) {
            throw Refusal.LEAVING_TOO_EARLY.refuse("/on", last);
        }
    }

    Tenure staying() {
        return new Tenure(joined, LocalDate.MAX, kind, kindSince);
    }

    Tenure joined(StaffJoined f) {
        return new Tenure(f.from(), LocalDate.MAX, f.kind(), f.from());
    }

    Tenure changed(KindChanged f) {
        return new Tenure(joined, left, f.kind(), f.from());
    }

    Tenure ended(StaffLeft f) {
        return new Tenure(joined, f.on(), kind, kindSince);
    }
}
