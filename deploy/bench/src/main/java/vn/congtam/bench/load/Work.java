package vn.congtam.bench.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Tasks on their way from the assignment to the acceptance. Where no task is ready for a step, a new one is assigned. */
final class Work {
    private static final String TASKS = "/submission/api/v1/tasks";
    private static final int ONE_IN = 10;

    private final Api api;
    private final Town town;
    private final Ready assigned = new Ready();
    private final Ready handedIn = new Ready();
    private final AtomicLong number = new AtomicLong();

    Work(Api api, Town town) {
        this.api = api;
        this.town = town;
    }

    /** What was really done, and what came of it. */
    record Done(Kind kind, Api.Answer answer) {}

    Done act(Kind kind) throws InterruptedException {
        return switch (kind) {
            case ASSIGNMENT -> assign();
            case SUBMISSION -> {
                var task = assigned.next();
                yield task.isPresent() ? submit(task.get()) : assign();
            }
            case REVIEW -> {
                var task = handedIn.next();
                yield task.isPresent() ? review(task.get()) : assign();
            }
            case SLIP_VIEW -> view();
        };
    }

    private Done assign() throws InterruptedException {
        long which = number.getAndIncrement();
        Town.Person owner = town.person(which);
        Map<String, Object> body = new HashMap<>();
        body.put("owner", owner.staff());
        body.put("catalogue", owner.catalogue());
        body.put("product", owner.product());
        body.put("quantity", 1);
        body.put("title", "Công việc thử tải số " + which);
        body.put("due", town.today().toString());
        Api.Answer answer = api.post(owner.superior(), TASKS, body);
        if (answer.isGood()) {
            assigned.add(new Ready.Task(answer.json().path("id").asString(""), owner));
        }
        return new Done(Kind.ASSIGNMENT, answer);
    }

    /** With a file, as nothing is handed in without; both requests count as one. */
    private Done submit(Ready.Task task) throws InterruptedException {
        String by = task.owner().staff();
        String text = "Sản phẩm của công việc " + task.id() + ", lần " + number.get();
        Api.Answer file = api.upload(by, "/submission/api/v1/evidence", "san-pham.txt", text);
        if (!file.isGood()) return new Done(Kind.SUBMISSION, file);
        Api.Answer answer = api.post(
                by,
                TASKS + "/" + task.id() + "/submissions",
                Map.of(
                        "quantity",
                        1,
                        "evidence",
                        List.of(file.json().path("sha256").asString("")),
                        "note",
                        "Đã hoàn thành"));
        if (answer.isGood()) handedIn.add(task);
        return new Done(Kind.SUBMISSION, answer);
    }

    /** One in ten is asked to be supplemented, and handed in once more. */
    private Done review(Ready.Task task) throws InterruptedException {
        String path = TASKS + "/" + task.id();
        String by = task.owner().superior();
        if (number.get() % ONE_IN == 0) {
            Api.Answer asked = api.post(
                    by,
                    path + "/supplement-requests",
                    Map.of("reason", "Bổ sung số liệu", "due", town.today().toString()));
            if (asked.isGood()) assigned.add(task);
            return new Done(Kind.REVIEW, asked);
        }
        return new Done(Kind.REVIEW, api.post(by, path + "/acceptance", Map.of("note", "Đạt yêu cầu")));
    }

    /** Mostly one's own; now and then that of somebody below. */
    private Done view() throws InterruptedException {
        long which = number.getAndIncrement();
        Town.Person owner = town.person(which);
        String reader = which % ONE_IN == 0 ? owner.superior() : owner.staff();
        String path = "/scoring/api/v1/slips/" + owner.staff() + "/" + town.span();
        return new Done(Kind.SLIP_VIEW, api.get(reader, path));
    }
}
