package vn.congtam.scoring.reference.classification;

import java.util.Optional;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.SlipId;

/** How far down the ceilings hold a leader, as far as is known when it is asked. */
@FunctionalInterface
public interface Heights {

    /** The best grade that he may have, where the rules block a better one; nothing for anybody else. */
    Optional<Grade> limit(SlipId slip);
}
