package vn.congtam.indicator.roster.erasure;

import vn.congtam.events.indicator.ErasureGround;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.ErasureRequested;
import vn.congtam.events.indicator.StaffFact.PersonalDataErased;

/**
 * An erasure that was asked for, or is done.
 *
 * @param by who asked
 */
public record Erasing(StaffCode staff, StaffCode by, ErasureGround ground, String document, boolean done) {

    static Erasing asked(ErasureRequested f) {
        return new Erasing(f.staff(), f.by(), f.ground(), f.document(), false);
    }

    Erasing carriedOut(PersonalDataErased f) {
        return new Erasing(staff, by, f.ground(), f.document(), true);
    }
}
