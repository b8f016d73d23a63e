package vn.congtam.standalone.sample;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Before the lock the head keeps within the cap of Art. 20.5: who yields by the proposal is Good, for a stated reason. */
final class Capping {
    private static final String SCORING = "/scoring/api/v1";
    private static final int MOST_LOOKS = 400;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Api api;
    private final Agency agency;
    private final YearMonth month;
    private final Set<String> yielded = new HashSet<>();

    Capping(Api api, Agency agency, YearMonth month) {
        this.api = api;
        this.agency = agency;
        this.month = month;
    }

    void keep() {
        for (int looked = 0; looked < MOST_LOOKS; looked++) {
            List<JsonNode> exceeded = exceeded();
            if (exceeded.isEmpty()) return;
            if (!yieldIn(exceeded.getFirst())) LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException("the cap of " + agency.agency() + " in " + month + " is still exceeded");
    }

    /** Groups before the agency: what is settled in a group may settle the whole. */
    private List<JsonNode> exceeded() {
        String path = SCORING + "/periods/" + agency.agency() + "/" + month + "/classification";
        return api.get(agency.chair().code(), path)
                .path("spreads")
                .valueStream()
                .filter(spread -> spread.path("exceeded").asLong() > 0)
                .sorted(Comparator.comparing(spread -> spread.path("group").isMissingNode()))
                .toList();
    }

    /** @return whether anybody yields who has not before; the answer may be a moment old */
    private boolean yieldIn(JsonNode spread) {
        JsonNode proposal = spread.path("proposal");
        List<String> now = new ArrayList<>(Stream.of("yields", "undecided")
                .flatMap(list -> proposal.path(list).valueStream())
                .map(JsonNode::asString)
                .filter(yielded::add)
                .toList());
        now.forEach(this::decideGood);
        return !now.isEmpty();
    }

    private void decideGood(String code) {
        Person who = agency.people().stream()
                .filter(person -> person.code().equals(code))
                .findFirst()
                .orElseThrow();
        String decider = who.isChair() ? who.superior() : agency.chair().code();
        api.post(
                decider,
                SCORING + "/slips/" + code + "/" + month + "/decision",
                "cap-" + code + "-" + month,
                Map.of(
                        "grade", "GOOD",
                        "reason", "Giữ tỷ lệ xuất sắc trong nhóm nhiệm vụ tương đồng (khoản 5 Điều 20)",
                        "document", "BB 26/BB-UBND"));
    }
}
