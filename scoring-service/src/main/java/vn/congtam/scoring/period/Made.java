package vn.congtam.scoring.period;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.scoring.period.PeriodCommand.Listing;

/** What somebody's evaluation is made of: the shorter spans that count, or none where his work does. */
record Made(Basis basis, List<String> parts) {

    static Made by(Listing listing) {
        return new Made(listing.basis(), listing.parts());
    }

    static Made of(MemberListed f) {
        return new Made(f.basis(), f.parts());
    }

    /** @param listed none for who is not listed */
    boolean differsFrom(@Nullable Made listed) {
        return listed != null && !equals(listed);
    }
}
