package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.stories.Api.Answer;
import vn.congtam.stories.Tasks.Task;

/** An official leaves and asks to be forgotten: the name is gone for everybody, and no figure has changed. */
class ForgottenTest {
    private static final String ERASED = "[đã xóa]";
    private static final String EVIDENCE = "/submission/api/v1/evidence";
    private static final LocalDate DUE = LocalDate.of(2026, 12, 20);

    private final Town town = Year2026.town("xa-quen-ten");
    private final Tasks tasks = new Tasks(town);
    private final String head = town.head();
    private final String gone = town.code(2);
    private final String stays = town.code(3);
    private final Api office = town.province().homeAffairs();
    private final Receipts receipts = new Receipts(town.province().inspector(), "indicator");
    private final String staff = "/indicator/api/v1/staff/" + gone;

    @Test
    void who_has_left_is_forgotten_and_every_sum_stays() throws IOException {
        town.takeOn(List.of(Town.official(gone, head), Town.official(stays, head)));
        town.personnel().done(staff + "/name", Map.of("name", "Nguyễn Đắc Kỷ Niệm", "document", "QĐ 43/TP-HT"));
        Task work = handedIn();
        Slips month = aLockedMonth(work);
        JsonNode before = month.dashboard().path("total");
        theNameAsItWasAndAsItIs();
        allThatIsHeldOnHim();
        List<String> taken = namings().map(receipts::of).toList();
        Map<String, List<String>> all = proofsOfEverythingAboutHim();
        whoeverReadsOfHimInTheLogIsKnownToHim(taken.getFirst());
        town.personnel().done(staff + "/leaving", leaving());
        office.done(staff + "/erasure-requests", Map.of("ground", "ASKED_FOR", "document", "Đơn 07"));
        Answer alone = office.post(staff + "/erasure", "{}");
        assertThat(alone.body().path("code").asString()).isEqualTo("SECOND_PERSON_NEEDED");

        town.province().leader().done(staff + "/erasure", "{}");
        town.province().settle();

        Answer told = Api.eventually(
                this::history, answer -> !answer.body().toString().contains("Kỷ Niệm"));
        assertThat(told.body().toString())
                .contains(ERASED, "PersonalDataErased")
                .doesNotContain("Kỷ Niệm");
        assertThat(office.get(staff).body().path("name").asString()).isEqualTo(ERASED);
        assertThat(month.person(gone).path("name").asString()).isEqualTo(ERASED);
        assertThat(month.dashboard().path("total")).isEqualTo(before);
        month.mustBeToldAlikeEverywhere(List.of(head, gone, stays));
        town.province().readModels().equalAFreshFold();
        allProofsHold(taken);
        Map<String, List<String>> now = proofsOfEverythingAboutHim();
        all.forEach((log, proofs) -> assertThat(proved(log, Objects.requireNonNull(now.get(log))))
                .as("%s: the proofs taken before hold, and those given out now are of the same facts", log)
                .containsAll(proved(log, proofs)));
        theFileIsGoneAndTheFactOfItStays(work);
        nothingThatIsKeptNamesHim();
        assertThat(kept("Sản phẩm " + work.id())).isEmpty();
    }

    /** With a file that names him beside the one that proves the work. */
    private Task handedIn() {
        Task work = tasks.assign(head, gone, "P-1", 2, DUE.plusDays(10));
        byte[] letter = "Tôi là Nguyễn Đắc Kỷ Niệm".getBytes(StandardCharsets.UTF_8);
        Answer kept = town.as(gone).upload(EVIDENCE, "don.txt", "text/plain", letter);
        assertThat(kept.status()).isEqualTo(201);
        return work;
    }

    private Slips aLockedMonth(Task work) {
        Slips month = Slips.open(town, Year2026.MONTH);
        tasks.done(Province.LEADER, head, 1, DUE.plusDays(10));
        tasks.deliver(work, 2);
        tasks.done(head, stays, 1, DUE.plusDays(10));
        month.judge(head, Province.LEADER, "15");
        month.judgeLeadership(head, Province.LEADER);
        month.judge(gone, head, "12");
        month.judge(stays, head, "15");
        town.province().settle();
        List.of(head, gone, stays).forEach(month::decide);
        month.mustBeLocked();
        return month;
    }

    private void theNameAsItWasAndAsItIs() {
        JsonNode change = Api.eventually(
                        this::history, answer -> answer.body().toString().contains("NameCorrected"))
                .body()
                .valueStream()
                .filter(fact -> fact.path("type").asString().equals("NameCorrected"))
                .findFirst()
                .orElseThrow()
                .path("changes")
                .path(0);
        assertThat(change.path("before").asString()).isEqualTo("Người " + gone);
        assertThat(change.path("after").asString()).isEqualTo("Nguyễn Đắc Kỷ Niệm");
    }

    private void allThatIsHeldOnHim() {
        Answer held = Api.eventually(
                () -> town.as(gone).get("/reporting/api/v1/own-records"),
                answer -> answer.body().path("looks").toString().contains("VC9003"));
        assertThat(held.response().headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", gone);
        assertThat(held.body().path("name").asString()).isEqualTo("Nguyễn Đắc Kỷ Niệm");
        assertThat(held.body()
                        .path("facts")
                        .valueStream()
                        .map(fact -> fact.path("type").asString()))
                .contains("StaffJoined", "NameCorrected", "TaskAssigned", "SlipOpened", "GradeDecided");
        assertThat(held.body().toString()).contains("Người " + gone).doesNotContain("sealed:1:");
        assertThat(held.body()
                        .path("looks")
                        .valueStream()
                        .map(look -> look.path("reader").asString()))
                .contains("VC9003");
    }

    /** By a proof alone, or by the facts of the log as they lie there, of whomever they are. */
    private void whoeverReadsOfHimInTheLogIsKnownToHim(String receipt) {
        String event = namings().toList().getFirst();
        Api proving = town.province().as("VC9013", "tinh", "inspector");
        assertThat(proving.get("/indicator/ledger/proof/" + event).status()).isEqualTo(200);
        new LogCopy(town.province().as("VC9023", "tinh", "inspector"), "indicator").takeAround(receipt);
        Answer looks = Api.eventually(
                () -> town.as(gone).get("/reporting/api/v1/own-records"),
                answer -> answer.body().path("looks").toString().contains("VC9023"));
        assertThat(looks.body().path("looks").toString()).contains("VC9013", "VC9023");
    }

    private void theFileIsGoneAndTheFactOfItStays(Task work) {
        String sha256 = work.sha256();
        Api inspector = town.province().inspector();
        Answer gone = inspector.get(EVIDENCE + "/" + sha256);
        assertThat(gone.status()).as(gone.response().body()).isEqualTo(410);
        assertThat(gone.body().path("code").asString()).isEqualTo("EVIDENCE_ERASED");
        assertThat(gone.body().path("vi").asString()).startsWith(ERASED);
        assertThat(inspector
                        .get("/submission/api/v1/tasks/" + work.id())
                        .response()
                        .body())
                .contains(sha256);
    }

    private Map<String, String> leaving() {
        return Map.of("on", Year2026.WINTER.toString(), "reason", "RETIRED", "document", "QĐ 44");
    }

    private Answer history() {
        return town.province().inspector().get("/reporting/api/v1/history/" + gone);
    }

    private List<String> proved(String service, List<String> proofs) {
        Receipts log = new Receipts(town.province().inspector(), service);
        return proofs.stream().map(log::proved).toList();
    }

    /** By the service in whose log each of his facts is. */
    private Map<String, List<String>> proofsOfEverythingAboutHim() {
        Map<String, List<String>> all = history()
                .body()
                .valueStream()
                .collect(Collectors.groupingBy(
                        fact -> fact.path("log").asString().replaceFirst(".*/", ""),
                        Collectors.mapping(fact -> fact.path("eventId").asString(), Collectors.toList())));
        assertThat(all).containsKeys("indicator", "submission", "scoring");
        all.replaceAll((log, events) -> events.stream()
                .map(new Receipts(town.province().inspector(), log)::of)
                .toList());
        return all;
    }

    /** The facts that say his name. */
    private Stream<String> namings() {
        return history()
                .body()
                .valueStream()
                .filter(fact -> List.of("StaffJoined", "NameCorrected")
                        .contains(fact.path("type").asString()))
                .map(fact -> fact.path("eventId").asString());
    }

    /** Those taken home before, and those given out now: of the same bytes, in which no name ever was. */
    private void allProofsHold(List<String> taken) {
        List<String> before = taken.stream().map(receipts::proved).toList();
        List<String> now = namings().map(receipts::of).map(receipts::proved).toList();
        assertThat(before)
                .hasSize(2)
                .isEqualTo(now)
                .allSatisfy(fact -> assertThat(fact).contains("sealed:1:").doesNotContain("Kỷ Niệm", "Người"));
    }

    /** Logs, facts, topics, read models and all that the database has ever written, also where it wrote it over since. */
    private void nothingThatIsKeptNamesHim() throws IOException {
        assertThat(kept("Đơn 07")).as("what is plain is found").isNotEmpty();
        assertThat(kept("Kỷ Niệm")).isEmpty();
        assertThat(kept("Người " + gone)).isEmpty();
    }

    private List<Path> kept(String text) throws IOException {
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(town.province().data())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(bytes)) found.add(file);
            }
        }
        return found;
    }
}
