package vn.congtam.scoring.slip;

import static vn.congtam.scoring.slip.Lan.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.ComplexityGroup;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ground;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PetitionId;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Work;
import vn.congtam.scoring.slip.SlipCommand.*;

/** What may happen to the slips of a leader and his people: some months, or a whole quarter and year made from them. */
final class History implements AutoCloseable {
    private static final StaffCode SON = new StaffCode("VC0008");
    private static final StaffCode ABOVE = new StaffCode("LD0001");
    private static final List<String> MONTHS = List.of("2026-10", "2026-11", "2026-12");
    private static final LocalDate IN_WINTER = LocalDate.of(2026, 1, 15);
    private static final String DAYS = "2026-10-01--2026-12-31";
    private static final List<String> FOLLOWED = List.of("2026-10", "2026-11", "2026-12", "2026-Q4", "2026");
    private static final List<String> LONGER = List.of("2026-Q4", "2026", DAYS);

    private final Random random;
    private final Decrees decrees;
    private final Office office;
    private final Set<SlipId> slips = new LinkedHashSet<>();
    private final List<Member> people;
    private final boolean whole;
    private int catalogues = 1;

    History(Random random, Decrees decrees) {
        this.random = random;
        this.decrees = decrees;
        office = new Office(decrees.known());
        whole = random.nextInt(6) == 0;
        boolean overseen = random.nextBoolean();
        people = Stream.of(person(LAN, false, MINH), person(SON, false, MINH), person(MINH, true, CHAIR))
                .map(one -> overseen ? one.overseenBy(one.managers()) : one)
                .toList();
    }

    /** Everything up to the lock, of every slip. */
    void lives() {
        if (random.nextBoolean()) decrees.issue();
        List<String> months = whole ? MONTHS : MONTHS.subList(0, 1);
        if (whole && random.nextBoolean()) LONGER.forEach(this::open);
        months.forEach(this::month);
        if (!whole) return;
        if (!office.ask(new LockSlip(SlipId.of(LAN, "2026")))) LONGER.forEach(this::open);
        LONGER.forEach(span -> people.forEach(who -> concludes(who, span)));
    }

    /** What may still be told afterwards; nothing of it is about what was locked. */
    void goesOn() {
        decrees.issue();
        for (int i = 3 + random.nextInt(10); i > 0; i--) later(any(people), any(List.copyOf(slips)));
        decrees.issue();
    }

    Map<SlipId, List<SlipFact>> facts() {
        Map<SlipId, List<SlipFact>> all = new TreeMap<>(java.util.Comparator.comparing(SlipId::value));
        slips.forEach(slip -> all.put(slip, office.facts(slip)));
        return all;
    }

    private void month(String month) {
        open(month);
        people.forEach(who -> works(who, month));
        people.forEach(who -> concludes(who, month));
    }

    private void open(String span) {
        boolean month = MONTHS.contains(span);
        for (Member who : people) {
            SlipId slip = SlipId.of(who.staff(), span);
            if (month && random.nextInt(4) == 0) work(slip, random.nextInt(4));
            Basis basis = month ? Basis.WORK : Basis.TRACKED;
            List<String> parts = month ? List.of() : MONTHS;
            if (slips.add(slip))
                office.ask(new OpenSlip(slip, span, basis, DUE, who, decrees.any(), parts, List.of(), null));
            if (span.equals(DAYS))
                FOLLOWED.forEach(one -> office.ask(new FollowSpan(SlipId.of(who.staff(), one), span)));
        }
    }

    private void works(Member who, String month) {
        SlipId slip = SlipId.of(who.staff(), month);
        for (int i = random.nextInt(5); i > 0; i--) work(slip, random.nextInt(4));
    }

    private void work(SlipId slip, int task) {
        int assigned = 1 + random.nextInt(20);
        int completed = random.nextInt(assigned + 1);
        int failed = random.nextInt(3);
        int late = random.nextInt(3);
        Work work = new Work(assigned, completed, failed, random.nextInt(failed + 1), late, random.nextInt(late + 1));
        BigDecimal factor = new BigDecimal(any(List.of("1", "0.8", "1.5", "16")));
        Product product =
                new Product("C-" + task, "Hồ sơ", "tờ trình", ComplexityGroup.N2, BigDecimal.TEN, factor, true);
        CatalogueId catalogue = new CatalogueId("dm-" + catalogues);
        BigDecimal share = new BigDecimal(any(List.of("100", "100", "60")));
        office.ask(new RecordWork(
                slip,
                task(task),
                new Line(slip.staff(), slip.span(), slip.span(), catalogue, product, "Việc " + task, share, work)));
    }

    /** From the self-score to the lock, with what may go wrong between them. */
    private void concludes(Member who, String span) {
        SlipId slip = SlipId.of(who.staff(), span);
        judge(who, slip);
        if (who.leader()) lead(who, slip);
        overrides(slip, who);
        settle(slip, who);
        if (random.nextInt(5) == 0) {
            work(slip, 1);
            settle(slip, who);
        }
        office.ask(new LockSlip(slip));
    }

    private void judge(Member who, SlipId slip) {
        office.ask(new SelfScore(slip, criteria(half(60)), who.staff(), IN_TIME));
        office.ask(new Review(slip, criteria(half(60)), null, by(who.rater())));
        if (random.nextInt(4) > 0) return;
        office.ask(new ReturnSlip(slip, "bổ sung", by(who.rater())));
        office.ask(new SelfScore(slip, criteria(half(60)), who.staff(), LATE));
        office.ask(new Review(slip, criteria(half(60)), "đã bổ sung", on(who.decider(), LATE)));
    }

    private void lead(Member who, SlipId slip) {
        BigDecimal one = new BigDecimal(any(List.of("1", "0.5")));
        if (!office.ask(new ReviewLeadership(slip, null, one, BigDecimal.ONE, by(who.rater()))))
            office.ask(new ReviewLeadership(slip, one, BigDecimal.ONE, one, by(who.rater())));
    }

    private void overrides(SlipId slip, Member who) {
        if (random.nextInt(6) > 0) return;
        office.ask(new ImposeOverride(slip, Ground.DISCIPLINE, "QĐ 15", IN_TIME, by(who.decider())));
        office.ask(new ImposeOverride(slip, Ground.DEGRADATION, "KL 3", IN_WINTER, by(who.decider())));
        if (random.nextBoolean())
            office.ask(new LiftOverride(slip, Ground.DISCIPLINE, "QĐ 15", "QĐ 19", "oan", by(who.decider())));
    }

    private void settle(SlipId slip, Member who) {
        @Nullable Grade grade = random.nextInt(3) == 0 ? any(List.of(Grade.values())) : null;
        boolean decided = random.nextInt(8) > 0
                && office.ask(new DecideGrade(slip, grade, "xét thực tế", "QĐ 40", by(who.decider())));
        if (!decided) office.ask(new LeaveUnrated(slip, Unrated.LEAVE, "QĐ 41", null, by(who.decider())));
    }

    private void later(Member who, SlipId slip) {
        switch (random.nextInt(6)) {
            case 0 -> decrees.issue();
            case 1 -> {
                catalogues++;
                work(slip, random.nextInt(4));
            }
            case 2 -> replace(slip);
            case 3 -> petition(slip, any(List.of(Grade.values())));
            case 4 -> petition(slip, null);
            default -> reopen(slip);
        }
        concludes(who, slip.span());
    }

    private void replace(SlipId slip) {
        Member of = of(slip);
        office.ask(new ReplaceGrade(slip, any(List.of(Grade.values())), "kết luận", "QĐ 50", by(of.decider())));
    }

    private void petition(SlipId slip, @Nullable Grade grade) {
        office.ask(new GrantPetition(slip, new PetitionId("kn-" + random.nextInt(99)), grade, "có căn cứ", "TB 9"));
    }

    private void reopen(SlipId slip) {
        office.ask(new RequestReopening(slip, "ghi nhầm", "TTr 7", by(of(slip).decider())));
        if (!office.ask(new Reopen(slip, apart(ABOVE)))) return;
        if (MONTHS.contains(slip.span()))
            LONGER.forEach(span -> office.ask(new WithdrawSpan(SlipId.of(slip.staff(), span), slip.span())));
    }

    private Member of(SlipId slip) {
        return people.stream()
                .filter(one -> one.staff().equals(slip.staff()))
                .findFirst()
                .orElseThrow();
    }

    private static Member person(StaffCode staff, boolean leader, StaffCode rater) {
        PostId post = new PostId(leader ? "truong-phong" : "chuyen-vien");
        List<StaffCode> managers = leader ? List.of() : List.of(MINH);
        return new Member(
                staff,
                SubjectKind.CIVIL_SERVANT,
                COMMUNE,
                "kinh-te",
                post,
                leader,
                post.value(),
                rater,
                CHAIR,
                managers,
                List.of());
    }

    private String half(int most) {
        return new BigDecimal(random.nextInt(most + 1))
                .divide(new BigDecimal(2))
                .toPlainString();
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @Override
    public void close() {
        office.close();
    }
}
