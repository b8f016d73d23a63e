package vn.congtam.stories;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.congtam.stories.Tasks.Task;

/**
 * A province lays down that spans weigh the same in a year, which it alone may. A town in it lays down in April to rate by
 * quarters from July on, and gives an official the work of April to September.
 * What is handed in in April is in time; two pieces are not handed in yet.
 */
record PlannedYear(Town town, Tasks tasks, Task ofJune, Task ofSeptember) {

    static final String RULES = "tinh-nam/1";

    static PlannedYear planned(Province province) {
        yearsOfEqualSpans(province.homeAffairs());
        Town town = Town.found(province, "xa-quy", LocalDate.of(2026, 4, 1));
        town.takeOn(List.of(Town.official(town.code(2), town.head())));
        byQuartersFromJuly(town);
        province.settle();
        Tasks tasks = new Tasks(town);
        inTime(tasks);
        return new PlannedYear(
                town, tasks, given(tasks, "P-1", 5, "2026-06-20"), given(tasks, "P-1", 10, "2026-09-20"));
    }

    private static void yearsOfEqualSpans(Api homeAffairs) {
        String rules = Town.rules(RULES, "GUIDANCE", "year.weight=SPANS");
        homeAffairs.done("/indicator/api/v1/rule-sets", Map.of("properties", rules, "document", "QĐ 89"));
        Map<String, String> adopted =
                Map.of("kind", "CIVIL_SERVANT", "rules", RULES, "from", "2026-01-01", "document", "QĐ 90");
        homeAffairs.done("/indicator/api/v1/regulations/rules", adopted);
    }

    private static void byQuartersFromJuly(Town town) {
        Map<String, String> quarters =
                Map.of("agency", town.id(), "span", "QUARTER", "from", "2026-07-01", "document", "QĐ 91");
        town.as(town.head()).done("/indicator/api/v1/regulations/spans", quarters);
    }

    private static void inTime(Tasks tasks) {
        tasks.deliver(given(tasks, "P-1", 10, "2026-04-20"), 10);
        tasks.deliverAtTheSecondAttempt(given(tasks, "P-2", 20, "2026-05-20"), 10);
        tasks.deliver(given(tasks, "P-1", 10, "2026-07-20"), 10);
        tasks.deliver(given(tasks, "P-2", 20, "2026-08-20"), 15);
    }

    private static Task given(Tasks tasks, String product, int quantity, String due) {
        Town town = tasks.town();
        return tasks.assign(town.head(), town.code(2), product, quantity, LocalDate.parse(due));
    }

    String official() {
        return town.code(2);
    }

    /** In December, months after they were due. */
    void deliverLate() {
        tasks.deliver(ofJune, 5);
        tasks.deliver(ofSeptember, 10);
    }
}
