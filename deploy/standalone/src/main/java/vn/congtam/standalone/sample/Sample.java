package vn.congtam.standalone.sample;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.congtam.standalone.PlayedClock;
import vn.congtam.standalone.Progress;
import vn.congtam.standalone.SamplePlayer;
import vn.congtam.standalone.identity.Account;

/** Last month of one or more communes, from the first assignment to the lock, and this month up to today. */
public final class Sample implements SamplePlayer {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime START_OF_WORK = LocalTime.of(7, 30);
    private static final int POSTS = 32;

    private final List<Commune> communes;

    private Sample(int communes) {
        this.communes = IntStream.range(0, communes).mapToObj(Commune::number).toList();
    }

    public static Sample commune() {
        return new Sample(1);
    }

    /** As many whole communes as are needed for so many people. */
    public static Sample province(int people) {
        return new Sample(Math.ceilDiv(people, POSTS));
    }

    @Override
    public List<Account> accounts() {
        return Cast.of(communes);
    }

    @Override
    public void play(URI origin, UnaryOperator<String> tokens, LocalDate today, PlayedClock clock, Progress progress) {
        Api api = new Api(origin, tokens);
        Night night = new Night(api);
        YearMonth thisMonth = YearMonth.from(today);
        Calendar calendar = new Calendar(day -> {
            if (Judging.restsOnAll(day)) {
                night.pass();
            }
            clock.setTo(morning(day));
        });
        night.pass();
        found(api, calendar, thisMonth.minusMonths(1), progress);
        playLast(thisMonth.minusMonths(1), api, calendar, progress);
        playThis(thisMonth, today, api, calendar, progress);
        night.pass();
        clock.release();
        communes.forEach(commune -> new Judging(api, commune, thisMonth).open());
        night.pass();
    }

    /** Everybody is in service from the first of the year, by facts recorded before the month that is played. */
    private void found(Api api, Calendar calendar, YearMonth before, Progress progress) {
        LocalDate day = before.atDay(1).minusDays(1 + Founding.LASTS);
        Founding founding = new Founding(api, LocalDate.of(before.getYear(), 1, 2), day);
        progress.step("lập bộ máy, danh sách và danh mục sản phẩm", "setting up agencies, people and catalogues");
        calendar.play(List.of(new Step(day, "province", founding::province)), day);
        List<Step> steps = communes.stream()
                .flatMap(commune -> founding.commune(commune).stream())
                .toList();
        calendar.play(steps, day.plusDays(Founding.LASTS));
    }

    private void playLast(YearMonth month, Api api, Calendar calendar, Progress progress) {
        tell(month, progress);
        List<Step> steps = new ArrayList<>();
        for (Commune commune : communes) {
            steps.addAll(new Judging(api, commune, month).steps());
            steps.addAll(new Work(api, commune).of(Plan.of(commune, month)));
        }
        calendar.play(steps, month.atEndOfMonth());
    }

    /** Up to yesterday, and however late it is in the month, it is still open. */
    private void playThis(YearMonth month, LocalDate today, Api api, Calendar calendar, Progress progress) {
        tell(month, progress);
        List<Step> steps = new ArrayList<>();
        for (Commune commune : communes) {
            steps.addAll(new Judging(api, commune, month).stepsUnderWay());
            steps.addAll(new Work(api, commune).of(Plan.begun(commune, month)));
            steps.addAll(new Work(api, commune).of(Plan.underWay(commune, today)));
        }
        calendar.play(steps, today.minusDays(1));
    }

    private static void tell(YearMonth month, Progress progress) {
        progress.step(
                "diễn tháng " + month + " qua các API công khai", "playing " + month + " through the public APIs");
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(START_OF_WORK).atZone(VIETNAM).toInstant();
    }
}
