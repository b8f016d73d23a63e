package vn.congtam.submission.reference;

import java.util.Optional;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Evidence;

/** Files that people have handed in. */
public interface Uploads {

    /** The file of that content, under the name that this person gave it; none when he never handed it in. */
    Optional<Evidence> of(String sha256, StaffCode by);
}
