package vn.congtam.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One task from its assignment to its acceptance, as steps of its owner and of the superior. */
final class Work {
    private static final String TASKS = "/submission/api/v1/tasks";

    private final Api api;
    private final Agency agency;
    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private final List<Step> steps = new ArrayList<>();

    Work(Api api, Agency agency) {
        this.api = api;
        this.agency = agency;
    }

    List<Step> of(List<Assignment> assignments) {
        assignments.forEach(this::plan);
        return steps;
    }

    private void plan(Assignment task) {
        step(task, task.assigned(), () -> assign(task));
        if (task.fate() != Fate.NEVER_SUBMITTED) {
            LocalDate submitted = task.submitted();
            step(task, submitted, () -> submit(task, "1"));
            step(task, submitted.plusDays(1), () -> review(task));
            step(task, submitted.plusDays(2), () -> finish(task));
        }
    }

    private void step(Assignment task, LocalDate day, Runnable play) {
        steps.add(new Step(day, task.key(), play));
    }

    private void assign(Assignment task) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("owner", task.owner().code());
        body.put("catalogue", agency.catalogue());
        body.put("product", task.product());
        body.put("quantity", task.quantity());
        body.put("title", task.title());
        body.put("due", task.due().toString());
        body.put("planned", task.planned());
        if (!task.planned()) {
            body.put("reason", "Công điện của Chủ tịch UBND tỉnh về ứng phó mưa lũ");
        }
        ids.put(task.key(), api.post(task.owner().superior(), TASKS, task.key() + "-assign", body));
    }

    private void submit(Assignment task, String round) {
        String text = "Sản phẩm: " + task.title() + "\nMã: " + task.key() + "\nLần nộp: " + round + "\n";
        String owner = task.owner().code();
        String file = api.upload(owner, task.key() + "-file-" + round, task.key() + "-" + round + ".txt", text);
        Map<String, Object> body =
                Map.of("quantity", task.delivered(), "evidence", List.of(file), "note", "Lần " + round);
        act(task, owner, "/submissions", round, body);
    }

    /** The day after the submission. */
    private void review(Assignment task) {
        String due = task.submitted().plusDays(4).toString();
        switch (task.fate()) {
            case SUPPLEMENTED -> ask(task, "/supplement-requests", "Bổ sung phụ lục số liệu", due);
            case RETURNED -> ask(task, "/returns", "Trình bày lại theo đúng thể thức", due);
            case FAILED_ONCE -> ask(task, "/quality-failures", "Sai căn cứ pháp lý, phải làm lại", due);
            case LATE_FOR_AN_OBJECTIVE_CAUSE -> claim(task);
            default -> accept(task);
        }
    }

    /** Two days after the submission, where the day before was not the end of it. */
    private void finish(Assignment task) {
        switch (task.fate()) {
            case SUPPLEMENTED, RETURNED, FAILED_ONCE -> {
                submit(task, "2");
                accept(task);
            }
            case LATE_FOR_AN_OBJECTIVE_CAUSE -> {
                grant(task);
                accept(task);
            }
            default -> {}
        }
    }

    private void ask(Assignment task, String what, String reason, String due) {
        act(task, task.owner().superior(), what, "1", Map.of("reason", reason, "due", due));
    }

    private void accept(Assignment task) {
        act(task, task.owner().superior(), "/acceptance", "1", Map.of("note", "Đạt yêu cầu"));
    }

    private void claim(Assignment task) {
        act(
                task,
                task.owner().code(),
                "/exemption-requests",
                "1",
                Map.of(
                        "shortfall",
                        "LATE",
                        "cause",
                        "Mưa lũ chia cắt đường vào thôn, xác nhận của Ban chỉ huy PCTT",
                        "evidence",
                        List.of()));
    }

    private void grant(Assignment task) {
        act(task, agency.chair().code(), "/exemptions", "1", Map.of("shortfall", "LATE", "document", "BB 05/BB-UBND"));
    }

    private void act(Assignment task, String as, String what, String round, Map<String, ?> body) {
        api.post(as, TASKS + "/" + ids.get(task.key()) + what, task.key() + what.replace('/', '-') + "-" + round, body);
    }
}
