package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.congtam.stories.Api.Answer;

/** Agencies founded one after the other, each with a division; what was cut off is asked again with the same keys. */
final class Agencies {
    private static final String AGENCIES = "/indicator/api/v1/agencies";

    private final Api homeAffairs;
    private final List<String> founded = new ArrayList<>();

    Agencies(Api homeAffairs) {
        this.homeAffairs = homeAffairs;
    }

    List<String> founded() {
        return founded;
    }

    void until(BooleanSupplier cut) {
        try {
            while (!cut.getAsBoolean()) {
                next();
            }
        } catch (UncheckedIOException broken) {
            assertThat(cut.getAsBoolean()).as(broken.toString()).isTrue();
        }
    }

    void next() {
        String agency = "a-" + founded.size();
        acknowledged(AGENCIES, agency, "{\"agency\":\"" + agency + "\",\"name\":\"UBND " + agency + "\"}");
        acknowledged(AGENCIES + "/" + agency + "/divisions", agency + "-d", "{\"division\":\"d\",\"name\":\"Phòng\"}");
        founded.add(agency);
    }

    private void acknowledged(String path, String key, String body) {
        Answer answer = homeAffairs.post(path, body, "Idempotency-Key", key);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(201);
    }
}
