package vn.congtam.indicator.staff.intake;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;
import vn.congtam.indicator.staff.StaffCommand;
import vn.congtam.indicator.staff.intake.Handled.State;
import vn.congtam.indicator.staff.plan.Plan;
import vn.congtam.indicator.staff.roll.Column;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.keys.KeyedFingerprint;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Refused;

/**
 * Sends what is planned, several people at a time. Each command's id comes from what it says, so that the same row sent
 * again, by a second click or after a broken connection, is the same command and happens once. The id stands in the
 * facts as their cause, and tells nobody what was said.
 */
@Component
class Taking {
    private static final int AT_A_TIME = 16;

    private final Commands commands;
    private final KeyedFingerprint prints;

    Taking(Commands commands, KeyedFingerprint prints) {
        this.prints = prints;
        this.commands = commands;
    }

    /** What was begun goes on to the end, whether or not somebody waits for it. */
    Progress take(Act act, List<Plan> plans) {
        ExecutorService hands =
                Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory());
        List<Future<Handled>> coming =
                plans.stream().map(plan -> hands.submit(() -> taken(act, plan))).toList();
        hands.shutdown();
        return new Progress(plans, coming);
    }

    private Handled taken(Act act, Plan plan) {
        if (plan.isWrong() || plan.isOnRecord()) {
            return Handled.unwritten(plan);
        }
        try {
            return Handled.as(plan, send(act, plan) ? State.TAKEN : State.ON_RECORD);
        } catch (Refused refused) {
            return Handled.refused(plan, Column.fault(refused));
        }
    }

    /** @return whether anything was written */
    private boolean send(Act act, Plan plan) {
        boolean written = false;
        for (StaffCommand step : plan.steps()) {
            String said = prints.of(step.toString());
            if (commands.answered(as(act, said, false)).isEmpty()) {
                commands.send(as(act, said, true), step);
                written = true;
            }
        }
        return written;
    }

    /** @param fresh when it was asked already whether it was sent before */
    private static Act as(Act act, String said, boolean fresh) {
        return new Act(act.actor(), act.at(), act.correlation(), "list-" + said, said, null, fresh);
    }
}
