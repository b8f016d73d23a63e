package vn.congtam.platform.personal;

import vn.congtam.events.FactNames;
import vn.congtam.events.Personal;
import vn.congtam.events.PersonalTexts;
import vn.congtam.events.indicator.StaffCode;

/**
 * Seals texts under a key of the person whose they are. A sealed text opens only in its own place: as this field of this
 * kind of record of this person.
 */
public interface Seals {

    /** Where a text stands. */
    record Place(String of, StaffCode whose, String field) {

        /** What is sealed there opens nowhere else. */
        String bound() {
            return of + "\n" + whose.value() + "\n" + field;
        }
    }

    /** @return {@link Personal#ERASED} where the person's key is gone: nothing personal of him is kept any more */
    String seal(Place place, String text);

    /**
     * @return the text; {@link Personal#ERASED} where the key is gone; as it is where it is not sealed
     * @throws CannotOpen when it was changed, stands in another's place, or the key is missing and was not destroyed
     */
    String open(Place place, String text);

    default <R> R sealed(R item) {
        String of = FactNames.nameOf(item.getClass());
        return PersonalTexts.replaced(item, (whose, field, text) -> seal(new Place(of, whose, field), text));
    }

    default <R> R opened(R item) {
        String of = FactNames.nameOf(item.getClass());
        return PersonalTexts.replaced(item, (whose, field, text) -> open(new Place(of, whose, field), text));
    }
}
