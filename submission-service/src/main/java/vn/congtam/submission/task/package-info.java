/**
 * The life of a task, from its proposal or assignment to its acceptance (Art. 14).
 *
 * <p>A task has one part for each month in which it counts, and its owners share each part. A part of n units is handed in
 * in deliveries, one at a time, of any units still open; it is done when none is. Lateness and quality failures count for
 * each delivery. What is left at the lock of the month stays open and counts as assigned, not completed.
 *
 * <p>Unplanned work needs a reason, a proposer and an approval: an official proposes his own and a superior approves it;
 * a superior who assigns it himself, with its reason, is competent and thereby approves it.
 */
@NullMarked
package vn.congtam.submission.task;

import org.jspecify.annotations.NullMarked;
