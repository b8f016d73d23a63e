package vn.congtam.standalone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A commune's committee with 32 posts in five divisions, and two people of one name. */
record Commune(String agency, String name, String catalogue, List<Person> people) {
    static final Map<String, String> DIVISIONS = new TreeMap<>(Map.of(
            "lanh-dao", "Thường trực Ủy ban nhân dân",
            "van-phong", "Văn phòng HĐND và UBND",
            "kinh-te", "Phòng Kinh tế",
            "van-hoa-xa-hoi", "Phòng Văn hóa - Xã hội",
            "hanh-chinh-cong", "Trung tâm Phục vụ hành chính công"));

    private static final int CODES_PER_COMMUNE = 40;
    private static final int OF_THE_PROVINCE = 9_000;
    private static final List<String> NAMES =
            List.of("Diên Khánh", "Cam Lâm", "Vạn Ninh", "Ninh Hòa", "Khánh Vĩnh", "Khánh Sơn", "Suối Dầu", "Ninh Sơn");
    private static final String[] FAMILIES = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Cao", "Mấu"
    };
    private static final String[] MIDDLES = {"Văn", "Thị", "Đức", "Minh", "Thanh", "Ngọc", "Quốc", "Hữu"};
    private static final String[] GIVEN = {
        "An", "Bình", "Châu", "Dũng", "Đạt", "Giang", "Hà", "Hòa", "Hương", "Khoa", "Linh", "Long", "Mai", "Nam", "Nga",
        "Phúc", "Quân", "Sơn", "Thảo", "Trang", "Tuấn", "Vinh", "Xuân", "Yến"
    };

    /** @param number from 0; the first commune is always the same */
    static Commune number(int number) {
        String slug = number == 0 ? "xa-dien-khanh" : "xa-" + (number + 1);
        String name = number < NAMES.size() ? NAMES.get(number) : "số " + (number + 1);
        return new Commune(slug, "UBND xã " + name, slug + "-2026-1", people(number, slug));
    }

    Person at(int place) {
        return people.get(place - 1);
    }

    Person chair() {
        return at(1);
    }

    /** Keeps the staff list and the catalogue. */
    Person personnelOfficer() {
        return at(5);
    }

    private static List<Person> people(int number, String agency) {
        Random random = new Random(335 + number);
        List<Person> people = new ArrayList<>();
        for (String[] row : Table.rows("posts")) {
            int place = people.size() + 1;
            String superior = row[3].isEmpty() ? Capital.LEADER : code(number, Integer.parseInt(row[3]));
            people.add(new Person(
                    code(number, place),
                    row[5].isEmpty() ? name(random) : row[5],
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

    /** The codes from VC9000 to VC9999 are those of the province. */
    private static String code(int number, int place) {
        int code = number * CODES_PER_COMMUNE + place;
        return String.format("VC%04d", code < OF_THE_PROVINCE ? code : code + 1_000);
    }

    private static String name(Random random) {
        return one(FAMILIES, random) + " " + one(MIDDLES, random) + " " + one(GIVEN, random);
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
