package vn.congtam.scoring.reference;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.ReadModel;

/**
 * Who may not answer a petition against a result (Art. 24): who rated it, or anything that it is made of. A year is made of
 * its months, so whoever rated a month would answer for his own judgement.
 */
@Component
public class Raters {
    private final ReadModel<Standing> standings;

    Raters(ReadModel<Standing> standings) {
        this.standings = standings;
    }

    public Set<StaffCode> of(Standing result) {
        Set<StaffCode> all = new HashSet<>(result.raters());
        result.outcome().parts().stream()
                .flatMap(part -> standings.find(SlipId.of(result.staff(), part).value()).stream())
                .forEach(part -> all.addAll(of(part)));
        return all;
    }
}
