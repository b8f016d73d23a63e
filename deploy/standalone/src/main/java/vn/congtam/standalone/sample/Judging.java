package vn.congtam.standalone.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The month of evaluation: opened on the first day, judged from the 22nd, decided and reported by the 25th and then locked. */
final class Judging {
    private static final String SCORING = "/scoring/api/v1";

    private static final int OPENED = 1;
    private static final int SELF_SCORED = 22;
    private static final int REVIEWED = 23;
    private static final int DECIDED = 24;
    private static final int REPORTED = 25;
    private static final int CAPPED = 26;
    private static final int LOCKED = 27;
    private static final int PUBLISHED = 28;

    private final Api api;
    private final Agency agency;
    private final YearMonth month;
    private final List<Step> steps = new ArrayList<>();

    Judging(Api api, Agency agency, YearMonth month) {
        this.api = api;
        this.agency = agency;
        this.month = month;
    }

    /** A day on which a month is opened, decided or locked, by all that is known of it. */
    static boolean restsOnAll(LocalDate day) {
        return Set.of(OPENED, DECIDED, REPORTED, CAPPED, LOCKED).contains(day.getDayOfMonth());
    }

    List<Step> steps() {
        stepsUnderWay();
        agency.people().forEach(this::close);
        step(REPORTED, "report", this::report);
        step(CAPPED, "cap", new Capping(api, agency, month)::keep);
        step(LOCKED, "lock", this::lock);
        step(PUBLISHED, "publish", this::publish);
        return steps;
    }

    /** As long as nothing is decided. */
    List<Step> stepsUnderWay() {
        step(OPENED, "open", this::open);
        agency.people().forEach(this::judge);
        return steps;
    }

    /** Whoever is on leave is left unrated first: the result of those in charge waits for it (Art. 15). */
    private void judge(Person who) {
        if (isOnLeave(who)) {
            step(SELF_SCORED, who.code(), () -> leaveUnrated(who));
            return;
        }
        step(SELF_SCORED, who.code(), () -> selfScore(who));
        step(REVIEWED, who.code(), () -> review(who));
    }

    private void close(Person who) {
        if (!isOnLeave(who)) step(DECIDED, who.code(), () -> decide(who));
    }

    private static boolean isOnLeave(Person who) {
        return Plan.isOnLeave(who);
    }

    private void step(int day, String lane, Runnable play) {
        steps.add(new Step(month.atDay(day), lane, play));
    }

    void open() {
        Map<String, Object> body = Map.of("agency", agency.agency(), "span", month.toString());
        api.post(agency.chair().code(), SCORING + "/periods", "period-" + agency.agency() + "-" + month, body);
    }

    private void lock() {
        api.post(agency.chair().code(), period("/lock"), "lock-" + key(), Map.of());
    }

    private void report() {
        api.post(agency.personnelOfficer().code(), period("/report"), "report-" + key(), Map.of());
    }

    private void publish() {
        api.post(agency.chair().code(), period("/publication"), "publish-" + key(), Map.of("withPoints", false));
    }

    private String period(String what) {
        return SCORING + "/periods/" + agency.agency() + "/" + month + what;
    }

    private String key() {
        return agency.agency() + "-" + month;
    }

    private void selfScore(Person who) {
        slip(who, who.code(), "/self-score", Map.of("criteria", Criteria.selfScored(who)));
    }

    private void review(Person who) {
        slip(
                who,
                who.superior(),
                "/review",
                Map.of(
                        "criteria",
                        Criteria.reviewed(who, agency.temper()),
                        "comment",
                        "Hoàn thành nhiệm vụ được giao"));
        if (who.leader()) {
            slip(who, who.superior(), "/leadership", Map.of("organisation", "1", "unity", "1"));
        }
    }

    private void decide(Person who) {
        slip(who, decider(who), "/decision", new LinkedHashMap<>());
    }

    private void leaveUnrated(Person who) {
        slip(who, decider(who), "/unrated", Map.of("reason", "MATERNITY", "document", "QĐ 33/QĐ-UBND"));
    }

    private String decider(Person who) {
        return who.isChair() ? who.superior() : agency.chair().code();
    }

    private void slip(Person who, String as, String what, Map<String, ?> body) {
        String path = SCORING + "/slips/" + who.code() + "/" + month + what;
        api.post(as, path, "slip-" + who.code() + "-" + month + what.replace('/', '-'), body);
    }
}
