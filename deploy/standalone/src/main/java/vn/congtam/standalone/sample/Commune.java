package vn.congtam.standalone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A commune's committee with 32 posts in five divisions, and two people of one name. */
final class Commune {
    static final int POSTS = 32;
    static final int CODES = 40;

    private static final Map<String, String> DIVISIONS = new TreeMap<>(Map.of(
            "lanh-dao", "Thường trực Ủy ban nhân dân",
            "van-phong", "Văn phòng HĐND và UBND",
            "kinh-te", "Phòng Kinh tế",
            "van-hoa-xa-hoi", "Phòng Văn hóa - Xã hội",
            "hanh-chinh-cong", "Trung tâm Phục vụ hành chính công"));
    private static final List<String[]> ALL = Table.rows("communes");

    private Commune() {}

    /** How many communes, wards and special zones the province has. */
    static int most() {
        return ALL.size();
    }

    /** @param number from 0; the first commune is always the same */
    static Agency number(int number) {
        String slug = number == 0 ? "xa-dien-khanh" : "xa-" + (number + 1);
        String[] named = ALL.get(number);
        String name = "UBND " + named[0].toLowerCase(Locale.ROOT) + " " + named[1];
        return new Agency(number, slug, name, DIVISIONS, people(number, slug));
    }

    private static List<Person> people(int number, String agency) {
        Names names = new Names(number);
        List<Person> people = new ArrayList<>();
        for (String[] row : Table.rows("posts")) {
            int place = people.size() + 1;
            String superior = row[3].isEmpty() ? Capital.LEADER : code(number, Integer.parseInt(row[3]));
            people.add(new Person(
                    code(number, place),
                    row[5].isEmpty() ? names.next() : row[5],
                    agency,
                    place,
                    row[0],
                    agency + "-p" + place,
                    row[1],
                    Boolean.parseBoolean(row[2]),
                    superior,
                    row[4]));
        }
        return people;
    }

    private static String code(int number, int place) {
        return Codes.of(number * CODES + place);
    }
}
