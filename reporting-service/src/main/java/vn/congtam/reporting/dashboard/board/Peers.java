package vn.congtam.reporting.dashboard.board;

import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Rules;

/**
 * Among whom the grade Excellent is capped (Art. 20.5).
 *
 * @param similarTasks the group of posts with similar tasks
 */
public record Peers(String similarTasks, Rules rules) {

    static Peers of(Member member, Rules rules) {
        return new Peers(member.similarTasks(), rules);
    }
}
