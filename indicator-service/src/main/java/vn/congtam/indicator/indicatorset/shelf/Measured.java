package vn.congtam.indicator.indicatorset.shelf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.roster.Position;
import vn.congtam.indicator.roster.person.Person;

/**
 * By what somebody is measured on a day.
 *
 * @param workplace which evaluates him
 * @param post that he holds there; none of who is seconded to it
 * @param set none where his agency has none for him
 */
public record Measured(
        Person person,
        LocalDate day,
        AgencyId workplace,
        @Nullable Position post,
        @Nullable SetEdition set) {}
