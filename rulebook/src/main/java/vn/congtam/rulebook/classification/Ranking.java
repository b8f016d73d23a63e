package vn.congtam.rulebook.classification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Defect;
import vn.congtam.rulebook.Findings;
import vn.congtam.rulebook.Inputs;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.Steps;
import vn.congtam.rulebook.exact.Ratio;

/**
 * Who keeps Excellent when there are more than may be: by the unrounded total, then by an approved list, never by the
 * order in which people happen to be stored. It proposes, and changes no grade.
 */
public final class Ranking {
    private final RuleSet rules;

    private Ranking(RuleSet rules) {
        this.rules = rules;
    }

    public static Ranking by(RuleSet rules) {
        return new Ranking(rules);
    }

    /**
     * @param places how many may keep it, from 0
     * @param order absent where nothing was approved: then a tie at the limit stays undecided
     * @throws RuleViolation when a key occurs twice, or the order has no document
     */
    public Places keep(List<Candidate> candidates, long places, @Nullable ApprovedOrder order) {
        examined(candidates, places, order).refuseIfAny();
        Filling filling = new Filling(new Steps(rules.law()), places, order);
        byTotal(candidates).forEach(filling::take);
        return filling.places();
    }

    /**
     * Who gave way although the approved order has him before those who keep it with no more points.
     *
     * @param gaveWay whose grade by the score is Excellent, and who were decided lower
     */
    public List<PassedOver> passedOver(List<Candidate> gaveWay, List<Candidate> kept, ApprovedOrder order) {
        return gaveWay.stream()
                .flatMap(one -> kept.stream()
                        .filter(other -> isBefore(one, other, order.keys()))
                        .map(other -> passed(one, other, order)))
                .toList();
    }

    private static boolean isBefore(Candidate one, Candidate other, List<String> order) {
        int place = order.indexOf(one.key());
        return place >= 0 && order.indexOf(other.key()) > place && one.total().isAtLeast(other.total());
    }

    private PassedOver passed(Candidate one, Candidate other, ApprovedOrder order) {
        Steps steps = new Steps(rules.law());
        Inputs inputs = Inputs.of("key", one.key()).and("other", other.key()).and("document", order.document());
        steps.add("ranking", "ranking.passed-over", null, inputs);
        boolean tied = one.total().compareTo(other.total()) == 0;
        return new PassedOver(one.key(), other.key(), tied, steps.all().getFirst());
    }

    private static Findings examined(List<Candidate> candidates, long places, @Nullable ApprovedOrder order) {
        Findings found = new Findings();
        found.require(places >= 0, Defect.NEGATIVE, "/places");
        unique(candidates.stream().map(Candidate::key).toList(), "/candidates/", "/key", found);
        if (order == null) return found;
        unique(order.keys(), "/order/keys/", "", found);
        found.requireText(order.document(), Defect.DOCUMENT_MISSING, "/order/document");
        return found;
    }

    private static void unique(List<String> keys, String before, String after, Findings found) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < keys.size(); i++)
            found.require(seen.add(keys.get(i)), Defect.KEY_REPEATED, before + i + after, keys.get(i));
    }

    /** The tied together, the best first. */
    private static TreeMap<Ratio, List<String>> grouped(List<Candidate> candidates) {
        TreeMap<Ratio, List<String>> tied = new TreeMap<>();
        for (Candidate one : candidates)
            tied.computeIfAbsent(one.total(), _ -> new ArrayList<>()).add(one.key());
        return tied;
    }

    private static SequencedMap<Ratio, List<String>> byTotal(List<Candidate> candidates) {
        return grouped(candidates).descendingMap();
    }

    /** Places are given to one total after the other. */
    private static final class Filling {
        private final Steps steps;
        private final long places;
        private final @Nullable ApprovedOrder order;
        private final List<String> kept = new ArrayList<>();
        private final List<String> yields = new ArrayList<>();
        private final List<String> undecided = new ArrayList<>();

        Filling(Steps steps, long places, @Nullable ApprovedOrder order) {
            this.steps = steps;
            this.places = places;
            this.order = order;
        }

        void take(Ratio total, List<String> tied) {
            List<String> inOrder = inOrder(tied);
            long free = Math.max(0, places - kept.size() - undecided.size());
            if (free >= tied.size()) inOrder.forEach(key -> add(kept, key, total, "kept"));
            else if (free == 0) inOrder.forEach(key -> add(yields, key, total, "yields"));
            else atTheLimit(total, inOrder, (int) free);
        }

        private void atTheLimit(Ratio total, List<String> tied, int free) {
            if (order == null || !order.keys().containsAll(tied)) {
                tied.forEach(key -> add(undecided, key, total, "undecided"));
                return;
            }
            tied.subList(0, free).forEach(key -> add(kept, key, total, "kept-by-order"));
            tied.subList(free, tied.size()).forEach(key -> add(yields, key, total, "yields-by-order"));
        }

        private List<String> inOrder(List<String> tied) {
            List<String> approved = order == null ? List.of() : order.keys();
            List<String> first = approved.stream().filter(tied::contains).toList();
            List<String> all = new ArrayList<>(first);
            tied.stream().filter(key -> !first.contains(key)).sorted().forEach(all::add);
            return all;
        }

        private void add(List<String> where, String key, Ratio total, String how) {
            where.add(key);
            Inputs inputs = Inputs.of("key", key)
                    .and("total", total.points())
                    .and("exact", total)
                    .and("places", places);
            if (how.endsWith("by-order") && order != null) inputs.and("document", order.document());
            steps.add("ranking", "ranking." + how, null, inputs);
        }

        Places places() {
            return new Places(List.copyOf(kept), List.copyOf(yields), List.copyOf(undecided), steps.all());
        }
    }
}
