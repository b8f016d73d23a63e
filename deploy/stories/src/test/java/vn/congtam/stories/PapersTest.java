package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Ms Lan's form of last month, on paper: what it says, and where the code on it leads. */
class PapersTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String SLIP = "/scoring/api/v1/slips/" + Commune.LAN + "/" + Commune.lastMonth();

    @Test
    void her_form_says_what_is_stored_and_its_code_leads_to_the_proof() throws Exception {
        byte[] form = file(Commune.LAN, SLIP + "/form-01.docx");
        JsonNode slip = Commune.as(Commune.LAN).get(SLIP).body();
        String total = slip.path("figures").path("total").asString().replace('.', ',');
        assertThat(new String(part(form, "word/document.xml"), StandardCharsets.UTF_8))
                .contains(">" + total + "<", ">" + slip.path("name").asString() + "<", "Đã khóa");
        String address = scanned(part(form, "word/media/mark.png"));
        assertThat(address).startsWith(Commune.running().origin() + "/scoring/proof/");
        String path = URI.create(address).getPath();
        String proof = Api.eventually(() -> Commune.as(Commune.LAN).get(path), answer -> answer.status() == 200)
                .response()
                .body();
        assertThat(proof).contains(address.substring(address.lastIndexOf('/') + 1));
    }

    @Test
    void the_papers_of_her_commune_bear_a_code_as_well() throws Exception {
        String period = "/scoring/api/v1/periods/" + Commune.AGENCY + "/" + Commune.lastMonth();
        for (String paper : new String[] {"form-02", "decision", "report"}) {
            byte[] file = file("hr", period + "/" + paper + ".docx");
            assertThat(scanned(part(file, "word/media/mark.png"))).contains("/scoring/proof/");
            assertThat(file("hr", period + "/" + paper + ".pdf"))
                    .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static byte[] file(String who, String path) throws IOException, InterruptedException {
        Api api = Commune.as(who);
        HttpRequest request = HttpRequest.newBuilder(api.origin().resolve(path))
                .header("Authorization", "Bearer " + api.token())
                .build();
        HttpResponse<byte[]> answer = HTTP.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static byte[] part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals(name)) return zip.readAllBytes();
        }
        throw new AssertionError("not in the file: " + name);
    }

    private static String scanned(byte[] picture) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }
}
