package vn.congtam.standalone.sample;

import java.util.ArrayList;
import java.util.List;

/** Communes and departments for any number of people, in the proportion of 65 communes to 5,018 civil servants. */
final class Province {
    private static final int CIVIL_SERVANTS = 5_018;
    private static final int MOST_IN_A_DEPARTMENT = 400;

    private Province() {}

    /** So many people, but for the few that would make no department of their own: then whole communes. */
    static List<Agency> of(int people) {
        int communes = communes(people);
        int others = people - communes * Commune.POSTS;
        List<Agency> agencies = new ArrayList<>();
        for (int number = 0; number < communes; number++) {
            agencies.add(Commune.number(number));
        }
        if (others >= Department.FEWEST) addDepartments(agencies, others);
        return agencies;
    }

    private static int communes(int people) {
        int inProportion = Math.max(1, Commune.most() * people / CIVIL_SERVANTS);
        int others = people - Math.min(inProportion, Commune.most()) * Commune.POSTS;
        return others < Department.FEWEST
                ? Math.max(1, Math.ceilDiv(people, Commune.POSTS))
                : Math.min(inProportion, Commune.most());
    }

    private static void addDepartments(List<Agency> agencies, int people) {
        int count = Math.clamp(people / Department.FEWEST, 1, Department.named());
        int departments = Math.max(count, Math.ceilDiv(people, MOST_IN_A_DEPARTMENT));
        int code = Commune.most() * Commune.CODES + 1;
        int left = people;
        for (int index = 0; index < departments; index++) {
            int size = left / (departments - index);
            agencies.add(Department.of(agencies.size(), index, code, size));
            code += size;
            left -= size;
        }
    }
}
