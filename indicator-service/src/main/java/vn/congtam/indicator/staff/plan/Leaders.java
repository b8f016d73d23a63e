package vn.congtam.indicator.staff.plan;

import static vn.congtam.indicator.staff.Refusal.POST_HELD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.indicator.staff.StaffCommand.AssignPost;
import vn.congtam.indicator.staff.roll.Column;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.sheet.Fault;

/**
 * Refuses rows that would put somebody into a leading post that another has by then, be it on record or by another row:
 * of two rows nobody can tell which is the right one.
 */
final class Leaders {
    private final Ground ground;
    private final LocalDate today;
    private final Actor actor;
    private final Map<StaffCode, Plan> rows = new HashMap<>();

    /** @param actor who keeps the list: no post above him is his to fill */
    Leaders(Ground ground, LocalDate today, Actor actor) {
        this.ground = ground;
        this.today = today;
        this.actor = actor;
    }

    List<Plan> checked(List<Plan> plans) {
        rows.clear();
        plans.stream().filter(plan -> plan.entry() != null && !plan.isWrong()).forEach(this::note);
        Map<PostId, Set<StaffCode>> contenders = contenders();
        List<Plan> checked = new ArrayList<>();
        plans.forEach(plan -> checked.add(checked(plan, contenders)));
        return checked;
    }

    private void note(Plan plan) {
        if (plan.entry() != null) rows.put(plan.entry().staff(), plan);
    }

    /** Who ever comes into a leading post of these rows, or ever was in it. */
    private Map<PostId, Set<StaffCode>> contenders() {
        Map<PostId, Set<StaffCode>> all = new HashMap<>();
        rows.forEach((staff, plan) -> asked(plan)
                .ifPresent(one ->
                        all.computeIfAbsent(one.post(), none -> new HashSet<>()).add(staff)));
        ground.people()
                .forEach(person -> person.career().posts().stream()
                        .flatMap(one -> Optional.ofNullable(all.get(one.post())).stream())
                        .forEach(known -> known.add(person.staff())));
        return all;
    }

    private Plan checked(Plan plan, Map<PostId, Set<StaffCode>> contenders) {
        AssignPost asked = asked(plan).orElse(null);
        if (asked == null) return plan;
        if (!actor.is(Role.HOMEAFFAIRS) && ground.isJudgedBy(asked.post(), actor.staff(), today)) {
            return plan.refused(new Fault<>(Column.POST, Mandate.JUDGED_BY_IT.refuse("/post")));
        }
        return contenders.getOrDefault(asked.post(), Set.of()).stream()
                .filter(one -> !one.equals(asked.staff()) && isThere(one, asked))
                .findFirst()
                .map(one -> plan.refused(
                        Column.fault(POST_HELD.refuse("/post", asked.post().value(), one.value()))))
                .orElse(plan);
    }

    private boolean isThere(StaffCode another, AssignPost asked) {
        Person person = foreseen(another);
        return person != null && person.holdsFrom(asked.post(), asked.from());
    }

    private @Nullable Person foreseen(StaffCode staff) {
        Person known = ground.person(staff).orElse(null);
        Plan row = rows.get(staff);
        return row == null ? known : Told.after(row, known, today);
    }

    private static Optional<AssignPost> asked(Plan plan) {
        return plan.steps().stream()
                .filter(AssignPost.class::isInstance)
                .map(AssignPost.class::cast)
                .filter(AssignPost::leader)
                .findFirst();
    }
}
