package vn.congtam.indicator.staff;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.ErasureGround;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.ErasureDeclined;
import vn.congtam.events.indicator.StaffFact.ErasureRequested;
import vn.congtam.events.indicator.StaffFact.PersonalDataErased;
import vn.congtam.indicator.staff.StaffCommand.DeclineErasure;
import vn.congtam.indicator.staff.StaffCommand.ErasePersonalData;
import vn.congtam.indicator.staff.StaffCommand.RequestErasure;

/**
 * What is personal goes when one asks and another agrees, and never comes back: the staff code is used no more.
 *
 * @param by who asked; nobody when there is no request
 */
record Erasure(
        @Nullable StaffCode by,
        @Nullable ErasureGround ground,
        @Nullable String document,
        boolean done) {
    static final Erasure NONE = new Erasure(null, null, null, false);

    void mustNotBeDone() {
        if (done) throw Refusal.PERSON_ERASED.refuse();
    }

    ErasureRequested asked(RequestErasure c, Tenure tenure) {
        OwnRecord.mustNotBeKept(c.staff(), c.by());
        mustBePossible(tenure, c.today(), c.open());
        if (by != null) throw Refusal.ERASURE_PENDING.refuse();
        return new ErasureRequested(c.staff(), c.by(), c.ground(), c.document());
    }

    ErasureDeclined declined(DeclineErasure c) {
        mustBeSecond(c.by());
        return new ErasureDeclined(c.staff(), c.reason());
    }

    PersonalDataErased granted(ErasePersonalData c, Tenure tenure) {
        OwnRecord.mustNotBeKept(c.staff(), c.by());
        mustBePossible(tenure, c.today(), c.open());
        mustBeSecond(c.by());
        if (ground == null || document == null) throw Refusal.NO_ERASURE_REQUESTED.refuse();
        return new PersonalDataErased(c.staff(), ground, document);
    }

    private void mustBePossible(Tenure tenure, LocalDate today, List<String> open) {
        mustNotBeDone();
        tenure.mustBeOver(today);
        if (!open.isEmpty()) throw Refusal.STILL_EVALUATED.refuse("", String.join(", ", open));
    }

    private void mustBeSecond(StaffCode another) {
        mustNotBeDone();
        if (by == null) throw Refusal.NO_ERASURE_REQUESTED.refuse();
        if (by.equals(another)) throw Refusal.SECOND_PERSON_NEEDED.refuse();
    }
}
