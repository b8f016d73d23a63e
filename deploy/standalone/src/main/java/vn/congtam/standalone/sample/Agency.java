package vn.congtam.standalone.sample;

import java.util.List;
import java.util.Map;

/**
 * An agency of the sample with all who serve there; the first is the head.
 *
 * @param number from 0; what happens in an agency is drawn by its number, and the same at every play
 * @param divisions their names by their codes
 */
record Agency(int number, String agency, String name, Map<String, String> divisions, List<Person> people) {
    private static final int PLACE_OF_PERSONNEL = 5;

    String catalogue() {
        return agency + "-2026-1";
    }

    Temper temper() {
        return Temper.of(number);
    }

    Person at(int place) {
        return people.get(place - 1);
    }

    Person chair() {
        return at(1);
    }

    /** Keeps the staff list and the catalogue. */
    Person personnelOfficer() {
        return at(PLACE_OF_PERSONNEL);
    }
}
