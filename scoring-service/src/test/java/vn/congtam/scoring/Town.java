package vn.congtam.scoring;

import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;

import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.DivisionEstablished;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskFact.TaskSubmitted;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Terms;
import vn.congtam.events.submission.Work;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.Service;
import vn.congtam.roster.Person;
import vn.congtam.scoring.roster.Roster;

/** A small commune of its own for each test: a chair, Minh who heads a division, Lan who works in it. */
final class Town {
    static final String MONTH = "2026-10";
    static final String INSPECTOR = of("TT0001", null, Role.INSPECTOR);
    private static final LocalDate YEAR = LocalDate.of(2026, 1, 2);
    private static final List<String> ITEMS =
            List.of("I.1", "I.2", "II.1", "II.2", "II.3", "II.4", "III.1", "III.2", "III.3", "III.4");

    private final LocalDate since;
    final Service service = Service.running("scoring", ScoringService.class);
    final AgencyId agency;
    final StaffCode chair;
    final StaffCode minh;
    final StaffCode lan;
    final StaffCode superior;
    final String head;
    final String hr;
    final String rater;
    final String official;
    final String leader;

    Town(String name) {
        this(name, YEAR);
    }

    /** @param since when they serve */
    Town(String name, LocalDate since) {
        this.since = since;
        agency = new AgencyId("xa-" + name);
        chair = new StaffCode(name + "-1");
        minh = new StaffCode(name + "-3");
        lan = new StaffCode(name + "-7");
        superior = new StaffCode(name + "-0");
        head = of(chair.value(), agency.value(), Role.HEAD, Role.RATER);
        hr = of(name + "-9", agency.value(), Role.HR);
        rater = of(minh.value(), agency.value(), Role.RATER, Role.OFFICIAL);
        official = of(lan.value(), agency.value(), Role.OFFICIAL);
        leader = of(superior.value(), null, Role.LEADER);
        service.tell("indicator", agency, new AgencyEstablished(agency, "UBND xã " + name));
        service.tell("indicator", agency, new DivisionEstablished(agency, "kinh-te", "Phòng Kinh tế"));
        joins(chair, "Lê Văn Chủ", true, superior);
        joins(minh, "Trần Văn Minh", true, chair);
        joins(lan, "Nguyễn Thị Lan", false, minh);
    }

    void joins(StaffCode staff, String name, boolean leads, @Nullable StaffCode under) {
        service.tell("indicator", staff, new StaffJoined(staff, name, SubjectKind.CIVIL_SERVANT, agency, since));
        PostId post = new PostId("vt-" + staff.value());
        service.tell("indicator", staff, new PostAssigned(staff, post, agency, "kinh-te", name, leads, since, "QĐ 1"));
        service.tell("indicator", staff, new SuperiorAssigned(staff, under, since, "QĐ 1"));
    }

    /** Opened as soon as the people are known here. */
    Town opened() {
        eventually(() -> knows(chair, minh, lan));
        Assertions.assertThat(open().status()).isEqualTo(201);
        return this;
    }

    /** Whether the roster here has heard all of these people's service in the agency. */
    boolean knows(StaffCode... staff) {
        return service.part(Roster.class).servingIn(agency, LocalDate.of(2026, 10, 31)).stream()
                .filter(person -> !person.superiors().isEmpty())
                .map(Person::staff)
                .toList()
                .containsAll(List.of(staff));
    }

    /** How many streams have been shortened. */
    long snapshots() {
        return service.part(MongoDatabase.class).getCollection("snapshots").countDocuments();
    }

    Answer open() {
        return service.submit(
                head, "/api/v1/periods", "{\"agency\":\"%s\",\"month\":\"%s\"}".formatted(agency.value(), MONTH));
    }

    /** Twenty files assigned to Ms Lan, eighteen completed, two of them late; the ids of the task's facts. */
    List<String> lanWorks() {
        TaskId task = new TaskId("t-" + lan.value());
        Line line = line(lan, "Hồ sơ đất đai tháng 10", Work.assigned(20));
        Work late = Work.assigned(20).late(1).late(1);
        return List.of(
                service.tell("submission", task, new TaskAssigned(task, planned(), List.of(line))),
                service.tell(
                        "submission",
                        task,
                        new TaskSubmitted(task, 18, List.of(), null, true, List.of(line.with(late)))),
                service.tell(
                        "submission", task, new TaskAccepted(task, 18, null, List.of(line.with(late.completed(18))))));
    }

    Terms planned() {
        return new Terms(agency, minh, true, null, null, null, List.of(new Stage(MONTH, LocalDate.of(2026, 10, 20))));
    }

    static Line line(StaffCode owner, String title, Work work) {
        Product product = new Product(
                "C-20", "Thẩm định hồ sơ", "tờ trình", ComplexityGroup.N2, new BigDecimal("5"), BigDecimal.ONE, true);
        return new Line(owner, MONTH, MONTH, new CatalogueId("dm"), product, title, new BigDecimal("100"), work);
    }

    String slip(StaffCode staff) {
        return "/api/v1/slips/" + staff.value() + "/" + MONTH;
    }

    Answer read(String token, StaffCode staff) {
        return service.get(token, slip(staff));
    }

    String state(StaffCode staff) {
        return read(INSPECTOR, staff).body().path("state").asString("");
    }

    Answer act(String token, StaffCode staff, String what, String body, String... headers) {
        return service.submit(token, slip(staff) + "/" + what, body, headers);
    }

    /** Self-scored, reviewed and decided by those whose turn it is. */
    void settled(StaffCode staff, String owner, String reviewer, String decider) {
        eventually(() -> state(staff).equals("OPENED"));
        act(owner, staff, "self-score", criteria("27"));
        act(reviewer, staff, "review", criteria("27"));
        act(reviewer, staff, "leadership", "{\"organisation\":\"1\",\"unity\":\"1\"}");
        act(decider, staff, "unrated", "{\"reason\":\"NO_WORK_ASSIGNED\"}");
    }

    static String criteria(String sum) {
        BigDecimal[] left = {new BigDecimal(sum)};
        return IntStream.range(0, ITEMS.size())
                .mapToObj(i -> {
                    BigDecimal most = new BigDecimal(i < 2 ? "5" : "2.5");
                    BigDecimal points = left[0].min(most);
                    left[0] = left[0].subtract(points);
                    return "{\"item\":\"%s\",\"points\":\"%s\",\"comment\":\"nhận xét\",\"evidence\":\"BC 12\"}"
                            .formatted(ITEMS.get(i), points.toPlainString());
                })
                .collect(Collectors.joining(",", "{\"criteria\":[", "]}"));
    }
}
