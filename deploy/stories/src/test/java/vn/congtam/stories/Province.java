package vn.congtam.stories;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An installation without a sample, in which it is a given day, with the people of the province's own office. */
final class Province implements AutoCloseable {
    static final String LEADER = "VC9001";
    private static final String OFFICE = "tinh";

    private final Path data = Standalone.directory("province");
    private final int port = Standalone.freePort();
    private final Map<String, Api> people = new ConcurrentHashMap<>();
    private final Badges badges;
    private Standalone running;

    Province(LocalDate day) {
        running = Standalone.startOn(day, data, port);
        badges = Badges.of(data, running.origin());
        homeAffairs().done("/indicator/api/v1/agencies", Map.of("agency", OFFICE, "name", "UBND tỉnh"));
        Map<String, String> leader =
                Map.of("staff", LEADER, "name", "Lãnh đạo tỉnh", "agency", OFFICE, "from", "2026-01-02");
        homeAffairs().done("/indicator/api/v1/staff", leader);
    }

    /** Time only goes on. */
    void sleepUntil(LocalDate day) {
        settle();
        running.close();
        running = Standalone.startOn(day, data, port);
    }

    /** Somebody with the roles of the first time. */
    Api as(String staff, String agency, String... roles) {
        return people.computeIfAbsent(staff, code -> new Api(running.origin(), badges.badge(code, agency, roles)));
    }

    /** Somebody who serves elsewhere by now. */
    Api moved(String staff, String agency, String... roles) {
        Api now = new Api(running.origin(), badges.badge(staff, agency, roles));
        people.put(staff, now);
        return now;
    }

    Api homeAffairs() {
        return as("VC9002", OFFICE, "homeaffairs");
    }

    Api leader() {
        return as(LEADER, OFFICE, "leader", "rater");
    }

    Api inspector() {
        return as("VC9003", OFFICE, "inspector");
    }

    /** All that was recorded has reached everybody and led to no more. */
    void settle() {
        readModels().awaitStill();
    }

    URI origin() {
        return running.origin();
    }

    /** All that it keeps. */
    Path data() {
        return data;
    }

    ReadModels readModels() {
        return new ReadModels(as("VC9004", OFFICE, "admin"));
    }

    @Override
    public void close() {
        running.close();
    }
}
