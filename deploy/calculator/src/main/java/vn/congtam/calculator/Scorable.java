package vn.congtam.calculator;

import java.util.List;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.Violation;
import vn.congtam.rulebook.slip.Slip;

/** A slip of work, or a longer span made from what shorter ones left. */
interface Scorable {
    /** Everything wrong with it; empty when it can be scored. */
    List<Violation> examine(RuleSet rules);

    Score score(RuleSet rules);

    /** One span by its own work. Which one it is is not told, and whom conclusions are held against is for who concludes. */
    record OfWork(Slip slip) implements Scorable {
        @Override
        public List<Violation> examine(RuleSet rules) {
            return rules.examine(slip);
        }

        @Override
        public Score score(RuleSet rules) {
            return rules.score(slip);
        }
    }
}
