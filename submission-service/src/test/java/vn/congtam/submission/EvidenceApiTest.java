package vn.congtam.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.submission.TaskApiTest.refused;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.keys.PersonalKeys;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.platform.web.Act;

/** Files that prove work, sent and fetched as a browser does. */
class EvidenceApiTest {
    private static final Office OFFICE = new Office("proof");

    @Test
    void the_same_bytes_are_one_file_under_each_ones_own_name() {
        byte[] content = bytes("%PDF-1.7 tờ trình startxref 9 %%EOF");
        Answer lans = upload(OFFICE.lanToken, "tờ trình.pdf", content);
        Answer minhs = upload(OFFICE.minhToken, "bản sao.pdf", content);
        assertThat(lans.status()).as(lans.text()).isEqualTo(201);
        assertThat(lans.body().path("type").asString()).isEqualTo("application/pdf");
        assertThat(lans.body().path("size").asInt()).isEqualTo(content.length);
        assertThat(minhs.body().path("sha256")).isEqualTo(lans.body().path("sha256"));
        HttpResponse<byte[]> fetched = fetch(OFFICE.minhToken, lans);
        assertThat(fetched.body()).isEqualTo(content);
        assertThat(fetched.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        value -> assertThat(value).startsWith("attachment").contains("b%E1%BA%A3n%20sao.pdf"));
        assertThat(fetched.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void one_file_has_so_many_names_of_one_person_and_no_more() {
        byte[] content = bytes("một nội dung nhiều tên");
        for (int name = 1; name <= 5; name++) {
            assertThat(upload(OFFICE.lanToken, "tên " + name + ".txt", content).status())
                    .isEqualTo(201);
        }
        refused(upload(OFFICE.lanToken, "tên 6.txt", content), 409, "EVIDENCE_NAMES", "/file");
        assertThat(upload(OFFICE.lanToken, "tên 5.txt", content).status())
                .as("under a name that it has")
                .isEqualTo(201);
        assertThat(upload(OFFICE.minhToken, "tên 6.txt", content).status())
                .as("of another person")
                .isEqualTo(201);
    }

    @Test
    void one_person_hands_in_so_many_files_a_day_and_what_is_too_much_is_not_kept() {
        Office office = new Office("share");
        String today = LocalDate.now(Act.VIETNAM).toString();
        handedIn(office, today, 995, 0L);
        List<Integer> statuses = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> upload(office.lanToken, "tệp.txt", bytes("tệp thứ " + i))
                        .status())
                .toList();
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(5);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(11);
        assertThat(copies(office)).isEqualTo(5);

        refused(upload(office.lanToken, "nữa.txt", bytes("nữa")), 429, "EVIDENCE_SHARE_USED_UP", "/file");
        assertThat(copies(office)).isEqualTo(5);
        assertThat(upload(office.minhToken, "nữa.txt", bytes("nữa")).status())
                .as("of another person")
                .isEqualTo(201);
    }

    @Test
    void one_person_hands_in_so_many_bytes_a_day_and_begins_anew_on_the_next() {
        Office office = new Office("bytes");
        String today = LocalDate.now(Act.VIETNAM).toString();
        handedIn(office, today, 1, (2L << 30) - 3);
        refused(upload(office.lanToken, "bốn.txt", bytes("bốn.")), 429, "EVIDENCE_SHARE_USED_UP", "/file");
        assertThat(upload(office.lanToken, "ba.txt", bytes("ba.")).status()).isEqualTo(201);
        assertThat(upload(office.lanToken, "ba nữa.txt", bytes("ba.")).status())
                .as("what is kept already takes nothing")
                .isEqualTo(201);

        handedIn(office, LocalDate.parse(today).minusDays(1).toString(), 1_000, 2L << 30);
        assertThat(upload(office.lanToken, "mai.txt", bytes("mai")).status()).isEqualTo(201);
    }

    private static long copies(Office office) {
        List<String> all = office.service
                .part(MongoDatabase.class)
                .getCollection("evidence_copies")
                .find()
                .map(copy -> copy.getString("_id"))
                .into(new ArrayList<>());
        return all.stream().filter(id -> id.endsWith(" " + office.lan.value())).count();
    }

    private static void handedIn(Office office, String day, int files, long bytes) {
        MongoCollection<Document> shares =
                office.service.part(MongoDatabase.class).getCollection("evidence_shares");
        shares.deleteOne(new Document("_id", office.lan.value()));
        shares.insertOne(new Document("_id", office.lan.value())
                .append("day", day)
                .append("files", files)
                .append("bytes", bytes));
    }

    @Test
    void many_uploads_of_one_file_at_once_leave_one() {
        byte[] content = bytes("%PDF-1.7 cùng lúc startxref 9 %%EOF\n");
        long hashes = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> upload(OFFICE.lanToken, "cùng lúc.pdf", content))
                .peek(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(201))
                .map(answer -> answer.body().path("sha256").asString())
                .distinct()
                .count();
        assertThat(hashes).isEqualTo(1);
    }

    @Test
    void a_file_is_seen_by_those_who_may_see_the_task() {
        OFFICE.submitted();
        Answer file = upload(OFFICE.lanToken, "tờ trình.txt", bytes("Sản phẩm của tờ trình.txt"));
        String inspector = TestTokens.of("VC9009", null, Role.INSPECTOR);
        String hr = OFFICE.token(new StaffCode("proof-9"), Role.OFFICIAL, Role.HR);
        String peer = OFFICE.token(new StaffCode("proof-8"), Role.OFFICIAL);
        for (String token : new String[] {OFFICE.lanToken, OFFICE.minhToken, OFFICE.chairToken, hr, inspector}) {
            assertThat(fetch(token, file).statusCode()).isEqualTo(200);
        }
        assertThat(fetch(peer, file).statusCode()).isEqualTo(403);
        assertThat(OFFICE.service
                        .get(peer, "/api/v1/evidence/" + "00".repeat(32))
                        .status())
                .isEqualTo(404);
    }

    /** The content goes with the key of who handed it in, the fact of it and its hash stay; another's copy is another's. */
    @Test
    void a_file_is_sealed_and_gone_with_the_key_of_who_handed_it_in() {
        Office office = new Office("shred");
        String task = office.submitted();
        Answer file = upload(office.lanToken, "tờ trình.txt", bytes("Sản phẩm của tờ trình.txt"));
        Answer minhs = upload(office.minhToken, "bản sao.txt", bytes("Sản phẩm của tờ trình.txt"));
        eventually(() -> fetch(office.chairToken, file).statusCode() == 200);
        assertThat(kept(office)).isNotEmpty().noneMatch(content -> content.contains("Sản phẩm của tờ trình.txt"));

        office.service.part(PersonalKeys.class).shred(office.lan);

        Answer gone = office.service.get(
                office.chairToken,
                "/api/v1/evidence/" + file.body().path("sha256").asString());
        refused(gone, 410, "EVIDENCE_ERASED", "");
        assertThat(gone.body().path("vi").asString()).startsWith(Personal.ERASED);
        assertThat(office.card(office.chairToken, task).text())
                .contains(file.body().path("sha256").asString());
        assertThat(fetch(office.minhToken, minhs).statusCode()).isEqualTo(200);
    }

    /** All pieces of all files, as they lie in the database. */
    private static List<String> kept(Office office) {
        return office.service
                .part(MongoDatabase.class)
                .getCollection("evidence.chunks")
                .find()
                .map(chunk -> new String(chunk.get("data", Binary.class).getData(), StandardCharsets.UTF_8))
                .into(new ArrayList<>());
    }

    @Test
    void a_file_that_was_changed_where_it_lies_is_not_shown() {
        Office office = new Office("bent");
        Answer file = upload(office.lanToken, "thật.txt", bytes("Biên bản thật"));
        MongoDatabase database = office.service.part(MongoDatabase.class);
        Document copy = Objects.requireNonNull(database.getCollection("evidence_copies")
                .find(new Document("_id", file.body().path("sha256").asString() + " " + office.lan.value()))
                .first());
        Document chunk = Objects.requireNonNull(database.getCollection("evidence.chunks")
                .find(new Document("files_id", copy.getObjectId("file")))
                .first());
        byte[] data = chunk.get("data", Binary.class).getData();
        data[40] ^= 1;
        chunk.append("data", new Binary(data));
        database.getCollection("evidence.chunks").replaceOne(new Document("_id", chunk.get("_id")), chunk);
        assertThat(fetch(office.lanToken, file).statusCode()).isEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource({
        "virus.exe,4d5a9000,EVIDENCE_TYPE",
        "page.html,3c68746d6c3e,EVIDENCE_TYPE",
        "picture.png,4d5a9000,EVIDENCE_TYPE",
        "text.txt,0001020304,EVIDENCE_TYPE",
        "empty.pdf,'',EVIDENCE_EMPTY",
        "pdf,255044462d,EVIDENCE_TYPE"
    })
    void other_files_are_refused(String name, String content, String code) {
        Answer answer = upload(OFFICE.lanToken, name, HexFormat.of().parseHex(content));
        refused(answer, 422, code, "/file");
    }

    @Test
    void what_only_begins_like_a_document_is_none() {
        refused(upload(OFFICE.lanToken, "giả.pdf", bytes("%PDF-1.7 nửa chừng")), 422, "EVIDENCE_NOT_WHOLE", "/file");
        byte[] picture = HexFormat.of().parseHex("89504e470d0a1a0a0000");
        refused(upload(OFFICE.lanToken, "ảnh.png", picture), 422, "EVIDENCE_NOT_WHOLE", "/file");
        byte[] table = HexFormat.of().parseHex("d0cf11e0a1b11ae10000");
        refused(upload(OFFICE.lanToken, "bảng.xls", table), 422, "EVIDENCE_NOT_WHOLE", "/file");
        byte[] text = bytes("chữ".repeat(300) + "\u0000");
        refused(upload(OFFICE.lanToken, "chữ.txt", text), 422, "EVIDENCE_NOT_WHOLE", "/file");
    }

    /** The name that somebody gives a file may say as much of him as what is in it. */
    @Test
    void the_name_of_a_file_lies_nowhere_in_the_open_and_goes_with_the_key_of_its_owner() {
        Office office = new Office("named");
        String name = "đơn xin nghỉ ốm của bà Lan.txt";
        Answer file = upload(office.lanToken, name, bytes("Đơn"));
        assertThat(upload(office.lanToken, name, bytes("Đơn")).status()).isEqualTo(201);
        Document note = Objects.requireNonNull(office.service
                .part(MongoDatabase.class)
                .getCollection("evidence_notes")
                .find(new Document("_id", file.body().path("sha256").asString()))
                .first());
        assertThat(note.getList("uploads", Document.class)).hasSize(1);
        assertThat(note.toJson()).contains("sealed:1:").doesNotContain("Lan", "ốm");
        assertThat(fetch(office.lanToken, file).headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("Lan.txt"));
    }

    @Test
    void an_archive_is_taken_for_a_document_only_when_it_is_one() throws IOException {
        refused(upload(OFFICE.lanToken, "tờ trình.docx", archive("junk.txt")), 422, "EVIDENCE_TYPE", "/file");
        refused(upload(OFFICE.lanToken, "bảng.xlsx", bytes("PK\u0003\u0004junk")), 422, "EVIDENCE_TYPE", "/file");
        refused(
                upload(OFFICE.lanToken, "tờ trình.docx", archive("[Content_Types].xml")),
                422,
                "EVIDENCE_NOT_WHOLE",
                "/file");
        byte[] document = archive("[Content_Types].xml", "word/document.xml");
        assertThat(upload(OFFICE.lanToken, "tờ trình.docx", document).status()).isEqualTo(201);
        refused(upload(OFFICE.lanToken, "bảng.xlsx", document), 422, "EVIDENCE_NOT_WHOLE", "/file");
        byte[] cut = Arrays.copyOf(document, 60);
        refused(upload(OFFICE.lanToken, "tờ trình.docx", cut), 422, "EVIDENCE_NOT_WHOLE", "/file");
        byte[] program = archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        refused(upload(OFFICE.lanToken, "tờ trình.docx", program), 422, "EVIDENCE_NOT_WHOLE", "/file");
    }

    private static byte[] archive(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(bytes("<Types/>"));
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "multipart/form-data            | zzz",
                "multipart/form-data;boundary=x | --x~Content-Disposition: form-data; name=\"y\"~~1~--x--~",
                "multipart/form-data;boundary=x | --x~Content-Disposition: form-data; name=\"file\"; filename=\"a\u0000b.txt\"~~1~--x--~",
            })
    void what_is_no_upload_is_told_so(String type, String body) {
        Answer answer = OFFICE.service.post(
                OFFICE.lanToken, "/api/v1/evidence", body.replace("~", "\r\n"), "Content-Type", type);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo("/file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/evidence", "/evidence"})
    void of_two_files_at_once_none_is_dropped_without_a_word(String path) {
        String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n1\r\n";
        Answer answer = OFFICE.service.post(
                OFFICE.lanToken, path, part + part + "--x--\r\n", "Content-Type", "multipart/form-data;boundary=x");
        refused(answer, 422, "EVIDENCE_ONE_BY_ONE", "/file");
    }

    @Test
    void a_file_that_is_too_large_is_told_so() {
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(bytes("%PDF-1.7 "), 0, large, 0, 9);
        Answer answer = upload(OFFICE.lanToken, "lớn.pdf", large);
        assertThat(answer.status()).as(answer.text()).isEqualTo(413);
        assertThat(answer.body().path("code").asString()).isEqualTo("TOO_LARGE");
        byte[] most = java.util.Arrays.copyOf(large, 10 * 1024 * 1024);
        byte[] end = bytes("startxref 9 %%EOF");
        System.arraycopy(end, 0, most, most.length - end.length, end.length);
        assertThat(upload(OFFICE.lanToken, "vừa.pdf", most).status()).isEqualTo(201);
    }

    private static Answer upload(String token, String name, byte[] content) {
        return OFFICE.service.upload(token, "/api/v1/evidence", name, content);
    }

    private static HttpResponse<byte[]> fetch(String token, Answer file) {
        return OFFICE.service.download(
                token, "/api/v1/evidence/" + file.body().path("sha256").asString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
