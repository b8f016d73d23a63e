package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.body;
import static vn.congtam.indicator.Client.created;
import static vn.congtam.indicator.Client.get;
import static vn.congtam.indicator.Client.post;
import static vn.congtam.indicator.Client.refused;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.platform.web.Act;

/** What is right by itself and wrong together, decided at the same moment, and by way of agencies that people are lent to. */
class AtOnceApiTest {
    private static final String HOME = "xa-tu-bong";
    private static final String HOST = "so-du-lich-o";
    private static final LocalDate TODAY = LocalDate.now(Act.VIETNAM);
    private static final LocalDate START = LocalDate.of(2026, 1, 2);

    @BeforeAll
    static void the_agencies_stand() {
        for (String agency : List.of(HOME, HOST)) Establishing.agency(agency);
        for (int i = 0; i < 6; i++) Establishing.post(HOME, "nh-head-" + i, true, "x");
        Establishing.post(HOST, "vh-chief", true, "x");
        Establishing.post(HOST, "vh-cv", false, "x");
    }

    @Test
    void of_two_who_are_put_under_each_other_at_once_one_is() throws Exception {
        for (int i = 0; i < 6; i++) {
            String lan = join("VC34" + i + "1", HOME);
            String minh = join("VC34" + i + "2", HOME);
            oneOf(
                    "SUPERIOR_CYCLE",
                    () -> post(HOME_AFFAIRS, under(lan), superior(minh)),
                    () -> post(HOME_AFFAIRS, under(minh), superior(lan)));
        }
    }

    @Test
    void a_circle_of_many_is_not_closed_from_all_sides_at_once() throws Exception {
        List<String> ring =
                IntStream.range(0, 6).mapToObj(i -> join("VC346" + i, HOME)).toList();
        List<Callable<Answer>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String one = ring.get(i);
            String next = ring.get((i + 1) % 6);
            all.add(() -> post(HOME_AFFAIRS, under(one), superior(next)));
        }
        assertThat(atOnce(all)).extracting(Answer::status).containsOnlyOnce(422).containsOnly(201, 422);
    }

    @Test
    void of_two_who_are_given_one_leading_post_at_once_one_gets_it() throws Exception {
        for (int i = 0; i < 6; i++) {
            String chair = "nh-head-" + i;
            String lan = join("VC35" + i + "1", HOME);
            String minh = join("VC35" + i + "2", HOME);
            oneOf(
                    "POST_HELD",
                    () -> post(HOME_AFFAIRS, "/staff/" + lan + "/posts", of(chair)),
                    () -> post(HOME_AFFAIRS, "/staff/" + minh + "/posts", of(chair)));
        }
    }

    @Test
    void nobody_is_put_under_one_who_is_lent_to_stand_under_him() {
        String lan = join("VC3601", HOME);
        String chief = join("VC3602", HOST);
        String director = join("VC3603", HOST);
        created(HOME_AFFAIRS, under(chief), superior(director));
        created(HOME_AFFAIRS, "/staff/" + lan + "/secondments", lent(chief, TODAY.plusDays(30)));

        refused(post(HOME_AFFAIRS, under(chief), superior(lan)), 422, "SUPERIOR_CYCLE", "/superior");
        refused(post(HOME_AFFAIRS, under(director), superior(lan)), 422, "SUPERIOR_CYCLE", "/superior");
        created(HOME_AFFAIRS, under(director), body("superior", lan, "from", TODAY.plusDays(31), "document", "QĐ 12"));
        refused(
                post(HOME_AFFAIRS, "/staff/" + lan + "/secondments", lentFrom(director, TODAY.plusDays(31))),
                422,
                "SUPERIOR_CYCLE",
                "/superior");
    }

    @Test
    void nobody_comes_back_from_where_he_is_lent_to_under_one_who_stands_below_him() {
        String lan = join("VC3611", HOME);
        String minh = join("VC3612", HOME);
        String chief = join("VC3613", HOST);
        created(HOME_AFFAIRS, under(lan), superior(minh));
        created(HOME_AFFAIRS, "/staff/" + lan + "/secondments", lent(chief, TODAY.plusDays(30)));
        refused(post(HOME_AFFAIRS, under(minh), superior(lan)), 422, "SUPERIOR_CYCLE", "/superior");
    }

    @Test
    void who_is_lent_records_nothing_of_those_who_judge_him_there() {
        String lan = join("VC3621", HOME);
        String chief = join("VC3622", HOST);
        String director = join("VC3623", HOST);
        join("VC3624", HOST);
        created(HOME_AFFAIRS, under(chief), superior(director));
        created(HOME_AFFAIRS, "/staff/" + director + "/posts", of("vh-chief"));
        created(HOME_AFFAIRS, "/staff/" + lan + "/secondments", lent(chief, TODAY.plusDays(30)));
        String keeper = TestTokens.of(lan, HOST, Role.OFFICIAL, Role.HR);

        for (String judge : List.of(chief, director)) {
            refused(post(keeper, "/staff/" + judge + "/posts", of("vh-cv")), 403, "JUDGED_BY_IT", "");
            refused(post(keeper, under(judge), superior("VC3624")), 403, "JUDGED_BY_IT", "");
            refused(post(keeper, "/staff/" + judge + "/leaving", leaving()), 403, "JUDGED_BY_IT", "");
        }
        refused(post(keeper, "/staff/VC3624/posts", of("vh-chief")), 422, "POST_HELD", "/post");
        created(keeper, "/staff/VC3624/posts", of("vh-cv"));
        assertThat(post(keeper, under(lan), superior("VC3624")).status()).isEqualTo(403);
        assertThat(post(keeper, "/staff/" + lan + "/secondments/end", body("on", TODAY.plusDays(1), "document", "QĐ"))
                        .status())
                .isEqualTo(403);
        assertThat(get(HOME_AFFAIRS, "/staff/" + chief).toString()).contains(director);
    }

    @SafeVarargs
    private static void oneOf(String code, Callable<Answer>... both) throws Exception {
        List<Answer> answers = atOnce(List.of(both));
        assertThat(answers).as(answers.toString()).extracting(Answer::status).containsExactlyInAnyOrder(201, 422);
        answers.stream()
                .filter(one -> one.status() == 422)
                .forEach(one -> assertThat(one.body().path("code").asString()).isEqualTo(code));
    }

    private static List<Answer> atOnce(List<Callable<Answer>> all) throws Exception {
        CyclicBarrier together = new CyclicBarrier(all.size());
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(all.size())) {
            List<Future<Answer>> coming = all.stream()
                    .map(one -> pool.submit(() -> {
                        together.await();
                        return one.call();
                    }))
                    .toList();
            for (Future<Answer> one : coming) answers.add(one.get());
        }
        return answers;
    }

    private static String join(String staff, String agency) {
        created(
                HOME_AFFAIRS,
                "/staff",
                body("staff", staff, "name", "Người " + staff, "agency", agency, "from", START));
        return staff;
    }

    private static String under(String staff) {
        return "/staff/" + staff + "/superiors";
    }

    private static Map<String, Object> superior(String superior) {
        return body("superior", superior, "from", TODAY, "document", "QĐ 12");
    }

    private static Map<String, Object> of(String post) {
        return body("post", post, "from", TODAY, "document", "QĐ 12");
    }

    private static Map<String, Object> leaving() {
        return body("on", TODAY.plusDays(1), "reason", "RETIRED", "document", "QĐ 1");
    }

    private static Map<String, Object> lent(String superior, LocalDate until) {
        return lent(superior, TODAY, until);
    }

    private static Map<String, Object> lentFrom(String superior, LocalDate from) {
        return lent(superior, from, from.plusDays(30));
    }

    private static Map<String, Object> lent(String superior, LocalDate from, LocalDate until) {
        return body(
                "agency",
                HOST,
                "division",
                "kinh-te",
                "superior",
                superior,
                "from",
                from,
                "until",
                until,
                "document",
                "QĐ 42");
    }
}
