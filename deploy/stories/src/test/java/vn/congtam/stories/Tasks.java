package vn.congtam.stories;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Work in a town: given by the head of the town or another superior, handed in by its owner. */
record Tasks(Town town) {
    private static final String PATH = "/submission/api/v1/tasks";

    record Task(String id, String owner, String rater, int quantity, LocalDate due) {

        /** What is handed in for it. */
        byte[] content() {
            return ("Sản phẩm " + id).getBytes(StandardCharsets.UTF_8);
        }

        String sha256() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content()));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    Task assign(String rater, String owner, String product, int quantity, LocalDate due) {
        Map<String, Object> body = Map.of(
                "owner",
                owner,
                "catalogue",
                town.catalogueId(),
                "product",
                product,
                "quantity",
                quantity,
                "title",
                "Văn bản của " + owner,
                "due",
                due.toString());
        String id = town.as(rater).done(PATH, body).body().path("id").asString();
        return new Task(id, owner, rater, quantity, due);
    }

    /** Given, handed in and accepted. */
    void done(String rater, String owner, int quantity, LocalDate due) {
        Task task = assign(rater, owner, "P-1", quantity, due);
        deliver(task, quantity);
    }

    /** Handed in and accepted. */
    void deliver(Task task, int quantity) {
        submit(task, quantity);
        town.as(task.rater()).done(PATH + "/" + task.id() + "/acceptance", Map.of());
    }

    /** Handed in, found to be wrong, handed in again and accepted. */
    void deliverAtTheSecondAttempt(Task task, int quantity) {
        submit(task, quantity);
        String again = task.due().toString();
        town.as(task.rater())
                .done(PATH + "/" + task.id() + "/quality-failures", Map.of("reason", "Sai căn cứ", "due", again));
        deliver(task, quantity);
    }

    void submit(Task task, int quantity) {
        Api owner = town.as(task.owner());
        String file = owner.upload("/submission/api/v1/evidence", "van-ban.txt", "text/plain", task.content())
                .body()
                .path("sha256")
                .asString();
        owner.done(PATH + "/" + task.id() + "/submissions", Map.of("quantity", quantity, "evidence", List.of(file)));
    }
}
