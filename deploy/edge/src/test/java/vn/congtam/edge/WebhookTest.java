package vn.congtam.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes in with a signature, and with neither session nor token. */
class WebhookTest {
    private static Upstream upstream;
    private static RunningEdge edge;

    @BeforeAll
    static void start() throws Exception {
        upstream = new Upstream();
        edge = new RunningEdge(upstream.address());
    }

    @AfterAll
    static void stop() {
        edge.close();
        upstream.close();
    }

    @Test
    void a_system_with_a_signature_reaches_the_one_address_for_it_and_no_other() throws Exception {
        String address = "/submission/api/v1/connections/xa/mot-cua/events";
        assertThat(signed(address).body()).startsWith("POST " + address).contains("webhook-signature: v1,x\n");
        assertThat(edge.send(edge.request(address).POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isNotEqualTo(200);
        assertThat(List.of(
                        "/submission/api/v1/tasks",
                        "/submission/api/v1/connections/xa/mot-cua/secrets",
                        "/submission/api/v1/connections/xa/mot-cua/events/x",
                        "/scoring/api/v1/connections/xa/mot-cua/events"))
                .allSatisfy(other -> assertThat(signed(other).statusCode()).isBetween(400, 499));
        assertThat(edge.get(address, "webhook-signature", "v1,x").statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> signed(String path) throws Exception {
        return edge.send(edge.request(path).header("webhook-signature", "v1,x").POST(BodyPublishers.ofString("{}")));
    }
}
