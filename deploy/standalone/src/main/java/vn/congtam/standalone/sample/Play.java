package vn.congtam.standalone.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vn.congtam.standalone.Stage;

/** One play of some agencies: they are set up, work through last month and open this one. */
final class Play {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime START_OF_WORK = LocalTime.of(7, 30);

    private final Stage stage;
    private final int round;
    private final List<Agency> agencies;
    private final Api api;
    private final Night night;
    private final Calendar calendar = new Calendar(this::begin);
    private final YearMonth thisMonth;
    private final YearMonth lastMonth;

    /** @param round its number among the plays */
    Play(Stage stage, int round, List<Agency> agencies) {
        this.stage = stage;
        this.round = round;
        this.agencies = agencies;
        this.api = new Api(stage.origin(), stage.tokens(), stage.moments().pass());
        this.night = new Night(api);
        this.thisMonth = YearMonth.from(stage.today());
        this.lastMonth = thisMonth.minusMonths(1);
    }

    private void begin(LocalDate day) {
        if (Judging.restsOnAll(day)) {
            night.pass();
        }
        api.playIn(stage.moments().name(morning(day), round));
    }

    /** With the province's own offices and what is under way today, each step told. */
    void first() {
        night.pass();
        tell("lập bộ máy, danh sách và danh mục sản phẩm", "setting up agencies, people and catalogues");
        LocalDate day = founded();
        calendar.play(List.of(new Step(day, "province", founding()::province)), day);
        found();
        tell("diễn tháng " + lastMonth + " qua các API công khai", "playing " + lastMonth + " through the public APIs");
        playLast();
        tell("diễn tháng " + thisMonth + " qua các API công khai", "playing " + thisMonth + " through the public APIs");
        playThis();
        openThis();
    }

    void next() {
        found();
        playLast();
        openThis();
    }

    private void tell(String vietnamese, String english) {
        stage.progress().step(vietnamese, english);
    }

    /** Everybody is in service from the first of the year, by facts recorded before the month that is played. */
    private void found() {
        List<Step> steps = agencies.stream()
                .flatMap(agency -> founding().agency(agency).stream())
                .toList();
        calendar.play(steps, founded().plusDays(Founding.LASTS));
    }

    private Founding founding() {
        return new Founding(api, LocalDate.of(lastMonth.getYear(), 1, 2), founded());
    }

    private LocalDate founded() {
        return lastMonth.atDay(1).minusDays(1 + Founding.LASTS);
    }

    private void playLast() {
        List<Step> steps = new ArrayList<>();
        for (Agency agency : agencies) {
            steps.addAll(new Judging(api, agency, lastMonth).steps());
            steps.addAll(new Work(api, agency).of(Plan.of(agency, lastMonth)));
        }
        calendar.play(steps, lastMonth.atEndOfMonth());
    }

    /** Up to yesterday, and however late it is in the month, it is still open. */
    private void playThis() {
        List<Step> steps = new ArrayList<>();
        for (Agency agency : agencies) {
            steps.addAll(new Judging(api, agency, thisMonth).stepsUnderWay());
            steps.addAll(new Work(api, agency).of(Plan.begun(agency, thisMonth)));
            steps.addAll(new Work(api, agency).of(Plan.underWay(agency, stage.today())));
        }
        calendar.play(steps, stage.today().minusDays(1));
    }

    private void openThis() {
        night.pass();
        api.playIn(null);
        agencies.forEach(agency -> new Judging(api, agency, thisMonth).open());
        night.pass();
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(START_OF_WORK).atZone(VIETNAM).toInstant();
    }
}
