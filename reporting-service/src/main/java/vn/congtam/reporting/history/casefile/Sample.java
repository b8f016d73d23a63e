package vn.congtam.reporting.history.casefile;

import java.util.List;
import vn.congtam.events.indicator.StaffCode;

/**
 * Slips drawn for a second look, and all that is needed to draw them again.
 *
 * @param period such as {@code period/xa-dien-khanh/2026-10}
 * @param locked the position of the fact that locked it, in the log of scoring
 * @param checkpoint the first that covers it, as the log signed it
 * @param rule how the draw is made from these
 * @param of everybody who was in the period when it was locked
 * @param drawn in the order in which they were drawn
 */
record Sample(
        String period,
        long locked,
        String checkpoint,
        String rule,
        String seed,
        List<StaffCode> of,
        List<StaffCode> drawn) {}
