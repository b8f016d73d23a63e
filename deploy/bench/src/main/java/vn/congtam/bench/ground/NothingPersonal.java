package vn.congtam.bench.ground;

import vn.congtam.platform.personal.Seals;

/** The facts that are measured here have no personal field, so there is nothing to be sealed. */
public final class NothingPersonal implements Seals {
    @Override
    public String seal(Place place, String text) {
        throw new IllegalStateException("personal after all: " + place);
    }

    @Override
    public String open(Place place, String text) {
        throw new IllegalStateException("personal after all: " + place);
    }
}
