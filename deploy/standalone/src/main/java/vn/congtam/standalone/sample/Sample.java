package vn.congtam.standalone.sample;

import java.util.ArrayList;
import java.util.List;
import vn.congtam.standalone.SamplePlayer;
import vn.congtam.standalone.Stage;
import vn.congtam.standalone.identity.Account;

/**
 * Last month of agencies, from the first assignment to the lock. Of the first there is also this month up to today, and
 * people can work as soon as it is there.
 */
public final class Sample implements SamplePlayer {
    /** Enough to keep all hands busy, and few enough to see it go on. */
    private static final int PEOPLE_AT_ONCE = 160;

    private final List<Agency> agencies;

    private Sample(List<Agency> agencies) {
        this.agencies = agencies;
    }

    public static Sample commune() {
        return new Sample(List.of(Commune.number(0)));
    }

    public static Sample province(int people) {
        return new Sample(Province.of(people));
    }

    @Override
    public List<Account> accounts() {
        return Cast.of(agencies);
    }

    @Override
    public void play(Stage stage) {
        stage.once("first", () -> new Play(stage, 0, List.of(agencies.getFirst())).first());
    }

    @Override
    public void playOn(Stage stage) {
        int people =
                agencies.stream().mapToInt(agency -> agency.people().size()).sum();
        int done = 1;
        int served = agencies.getFirst().people().size();
        for (List<Agency> some : parts()) {
            int round = done;
            stage.once("from-" + round, () -> new Play(stage, round, some).next());
            done += some.size();
            served += some.stream().mapToInt(agency -> agency.people().size()).sum();
            tell(stage, done, served, people);
        }
    }

    private List<List<Agency>> parts() {
        List<List<Agency>> parts = new ArrayList<>();
        List<Agency> part = new ArrayList<>();
        int people = 0;
        for (Agency agency : agencies.subList(1, agencies.size())) {
            part.add(agency);
            people += agency.people().size();
            if (people >= PEOPLE_AT_ONCE) {
                parts.add(List.copyOf(part));
                part.clear();
                people = 0;
            }
        }
        if (!part.isEmpty()) parts.add(part);
        return parts;
    }

    private void tell(Stage stage, int done, int served, int people) {
        String share = 100 * served / people + " %";
        stage.progress()
                .step(
                        "tỉnh: đã nạp " + done + "/" + agencies.size() + " cơ quan, " + served + "/" + people
                                + " người, " + share,
                        "province: " + done + " of " + agencies.size() + " agencies, " + share);
    }
}
