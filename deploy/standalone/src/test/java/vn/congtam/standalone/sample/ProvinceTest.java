package vn.congtam.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvinceTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 10);

    @ParameterizedTest
    @ValueSource(ints = {64, 100, 333, 1_000, 5_018, 12_345, 45_000})
    void it_has_as_many_people_as_are_asked_for_each_with_a_code_and_a_post_of_his_own(int asked) {
        List<Person> people = people(Province.of(asked));
        assertThat(people).hasSizeBetween(asked, asked + Commune.POSTS);
        assertThat(people).extracting(Person::code).doesNotHaveDuplicates();
        assertThat(people).extracting(Person::post).doesNotHaveDuplicates();
        assertThat(Cast.of(Province.of(asked)))
                .extracting(account -> account.staffCode())
                .doesNotHaveDuplicates();
    }

    @Test
    void that_of_khanh_hoa_has_its_65_communes_and_its_departments() {
        List<Agency> agencies = Province.of(5_018);
        assertThat(people(agencies)).hasSize(5_018);
        assertThat(agencies).hasSize(65 + 16).extracting(Agency::agency).doesNotHaveDuplicates();
        assertThat(agencies).extracting(Agency::name).doesNotHaveDuplicates();
    }

    @Test
    void everybody_answers_to_a_leader_of_his_agency_or_to_the_province() {
        for (Agency agency : Province.of(5_018)) {
            Set<String> leaders = agency.people().stream()
                    .filter(Person::leader)
                    .map(Person::code)
                    .collect(Collectors.toSet());
            assertThat(agency.people().stream().skip(1)).allMatch(person -> leaders.contains(person.superior()));
            assertThat(agency.chair().superior()).isEqualTo(Capital.LEADER);
            assertThat(agency.divisions())
                    .containsKeys(agency.people().stream().map(Person::division).toArray(String[]::new));
        }
    }

    @Test
    void some_people_have_the_same_name_and_some_are_on_leave() {
        List<Person> people = people(Province.of(5_018));
        assertThat(people.stream().map(Person::name).distinct().count()).isLessThan(people.size());
        assertThat(people.stream().filter(Plan::isOnLeave)).hasSizeBetween(80, 160);
    }

    /** Those on the 18th and 19th, and those which are due then in any case. */
    @Test
    void four_of_ten_tasks_are_due_on_the_last_two_days_and_every_other_play_is_the_same() {
        List<Assignment> all = assignments();
        long atTheEnd =
                all.stream().filter(task -> task.due().getDayOfMonth() >= 18).count();
        assertThat((double) atTheEnd / all.size()).isBetween(0.40, 0.52);
        assertThat(assignments()).isEqualTo(all);
    }

    @Test
    void agencies_differ_in_how_often_they_are_content() {
        assertThat(shareOnTime(Temper.GENEROUS)).isGreaterThan(0.9);
        assertThat(shareOnTime(Temper.USUAL)).isBetween(0.65, 0.8);
        assertThat(shareOnTime(Temper.STRICT)).isLessThan(0.65);
    }

    private static double shareOnTime(Temper temper) {
        List<Assignment> tasks = Province.of(5_018).stream()
                .filter(agency -> agency.temper() == temper)
                .flatMap(agency -> Plan.of(agency, MONTH).stream())
                .toList();
        return (double) tasks.stream()
                        .filter(task -> task.fate() == Fate.ON_TIME)
                        .count()
                / tasks.size();
    }

    private static List<Assignment> assignments() {
        return Province.of(1_000).stream()
                .flatMap(agency -> Plan.of(agency, MONTH).stream())
                .toList();
    }

    private static List<Person> people(List<Agency> agencies) {
        return agencies.stream().flatMap(agency -> agency.people().stream()).toList();
    }
}
