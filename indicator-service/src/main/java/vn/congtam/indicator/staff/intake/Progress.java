package vn.congtam.indicator.staff.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.congtam.indicator.staff.intake.Handled.State;
import vn.congtam.indicator.staff.plan.Plan;

/** How far the writing of a list has come. */
record Progress(List<Plan> plans, List<Future<Handled>> coming) {

    static Progress over(List<Plan> plans) {
        return new Progress(
                plans,
                plans.stream()
                        .<Future<Handled>>map(plan -> CompletableFuture.completedFuture(Handled.unwritten(plan)))
                        .toList());
    }

    boolean isOver() {
        return coming.stream().allMatch(Future::isDone);
    }

    /** Until all of it is written, or for so long. */
    Progress awaited(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        for (Future<Handled> one : coming) {
            if (!isDoneBy(one, end)) return this;
        }
        return this;
    }

    private static boolean isDoneBy(Future<Handled> one, long end) {
        try {
            Handled _ = one.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What came of each row so far. Where nothing could be written at all it says why. */
    List<Handled> now() {
        List<Handled> rows = new ArrayList<>();
        RuntimeException failed = null;
        boolean any = false;
        for (int i = 0; i < plans.size(); i++) {
            Future<Handled> one = coming.get(i);
            Future.State state = one.state();
            any |= state != Future.State.FAILED;
            if (state == Future.State.FAILED && one.exceptionNow() instanceof RuntimeException why) failed = why;
            rows.add(state == Future.State.SUCCESS ? one.resultNow() : Handled.as(plans.get(i), State.LEFT));
        }
        if (failed != null && !any) throw failed;
        return rows;
    }
}
