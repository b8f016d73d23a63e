package vn.congtam.standalone.sample;

import java.util.Random;

/** Names as people have them, so that some have the same. */
final class Names {
    private static final String[] FAMILIES = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Cao", "Mấu"
    };
    private static final String[] MIDDLES = {"Văn", "Thị", "Đức", "Minh", "Thanh", "Ngọc", "Quốc", "Hữu"};
    private static final String[] GIVEN = {
        "An", "Bình", "Châu", "Dũng", "Đạt", "Giang", "Hà", "Hòa", "Hương", "Khoa", "Linh", "Long", "Mai", "Nam", "Nga",
        "Phúc", "Quân", "Sơn", "Thảo", "Trang", "Tuấn", "Vinh", "Xuân", "Yến"
    };
    private static final long SEED = 335;

    private final Random random;

    /** @param agency its number */
    Names(int agency) {
        random = new Random(SEED + agency);
    }

    String next() {
        return one(FAMILIES) + " " + one(MIDDLES) + " " + one(GIVEN);
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
