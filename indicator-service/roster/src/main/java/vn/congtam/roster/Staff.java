package vn.congtam.roster;

import java.util.Collection;
import java.util.List;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;

/** People who can also be found by what they had to do with others. */
public interface Staff extends People {

    /** Who ever held that post. */
    List<Person> holdersOf(PostId post);

    /** Who were ever placed under that person, or lent to where he was to be their superior. */
    List<Person> placedUnder(StaffCode superior);

    /** Who ever served in that agency, was lent to it, or acted in a post of it. */
    List<Person> everIn(AgencyId agency);

    static Staff of(Collection<Person> all) {
        return new Everybody(List.copyOf(all));
    }

    /** Those at hand are not looked up again, nor anybody twice. */
    default Staff beside(Collection<Person> atHand) {
        return new AtHand(atHand, this);
    }
}
