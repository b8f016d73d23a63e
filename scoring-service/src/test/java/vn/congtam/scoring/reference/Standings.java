package vn.congtam.scoring.reference;

import java.util.Map;
import vn.congtam.scoring.Folding;

/** How far slips have come, by their facts. */
public final class Standings {
    private Standings() {}

    public static Map<String, Standing> after(Folding told) {
        return told.into(StandingProjection.FOLD, 1);
    }
}
