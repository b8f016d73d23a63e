package vn.congtam.standalone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A department of the province of any size: a director, two deputies, an office and divisions of a dozen. */
final class Department {
    /** Fewer would leave a post of the sample's story empty. */
    static final int FEWEST = 24;

    private static final int DIRECTOR = 1;
    private static final int DEPUTIES_UP_TO = 3;
    private static final int DIVISION = 12;
    private static final int CLERK = 8;
    private static final List<String[]> ALL = Table.rows("departments");

    private final int number;
    private final String slug;
    private final int firstCode;
    private final int size;
    private final Map<String, String> divisions = new TreeMap<>(Map.of("lanh-dao", "Lãnh đạo cơ quan"));

    private Department(int number, int index, int firstCode, int size) {
        this.number = number;
        this.slug = "so-" + (index + 1);
        this.firstCode = firstCode;
        this.size = size;
    }

    /** How many have a name of their own. */
    static int named() {
        return ALL.size();
    }

    /**
     * @param number among all agencies
     * @param index among the departments, from 0
     * @param firstCode the number of the staff code of its director
     */
    static Agency of(int number, int index, int firstCode, int size) {
        Department department = new Department(number, index, firstCode, size);
        List<Person> people = department.people();
        String name = index < ALL.size() ? ALL.get(index)[0] : "Đơn vị trực thuộc tỉnh số " + (index + 1);
        return new Agency(number, department.slug, name, department.divisions, people);
    }

    private List<Person> people() {
        Names names = new Names(number);
        List<Person> people = new ArrayList<>();
        for (int place = DIRECTOR; place <= size; place++) {
            people.add(place <= DEPUTIES_UP_TO ? inCharge(place, names) : inDivision(place, names));
        }
        return people;
    }

    private Person inCharge(int place, Names names) {
        boolean head = place == DIRECTOR;
        String superior = head ? Capital.LEADER : code(DIRECTOR);
        return person(place, names, "lanh-dao", head ? "Giám đốc" : "Phó Giám đốc", superior, "Lãnh đạo");
    }

    /** The first of a division heads it and answers to a deputy, the second is his deputy, the others do the work. */
    private Person inDivision(int place, Names names) {
        int order = (place - DEPUTIES_UP_TO - 1) / DIVISION;
        int first = order * DIVISION + DEPUTIES_UP_TO + 1;
        String division = "phong-" + (order + 1);
        divisions.put(division, order == 0 ? "Văn phòng" : "Phòng Nghiệp vụ " + order);
        return switch (place - first) {
            case 0 -> person(place, names, division, "Trưởng phòng", code(2 + order % 2), "Trưởng phòng");
            case 1 ->
                order == 0
                        ? person(place, names, division, "Chuyên viên tổ chức cán bộ", code(first), "Chuyên viên")
                        : person(place, names, division, "Phó Trưởng phòng", code(first), "Phó phòng");
            default ->
                place == CLERK
                        ? person(place, names, division, "Văn thư - lưu trữ", code(first), "Văn thư")
                        : person(place, names, division, "Chuyên viên", code(first), "Chuyên viên");
        };
    }

    private Person person(int place, Names names, String division, String title, String superior, String similar) {
        boolean leader = !similar.startsWith("Chuyên viên") && !similar.equals("Văn thư");
        String post = slug + "-p" + place;
        return new Person(code(place), names.next(), slug, place, division, post, title, leader, superior, similar);
    }

    private String code(int place) {
        return Codes.of(firstCode + place - 1);
    }
}
