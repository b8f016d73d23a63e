package vn.congtam.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many requests are taken of whom. */
class ShareTest {
    private static final String ME = "/submission/api/v1/me";

    @TempDir
    private static Path folder;

    @Test
    void whoever_brings_a_token_that_was_signed_here_takes_of_his_own_share_and_not_of_his_neighbours()
            throws Exception {
        try (Town town = new Town(folder, "congtam.edge.rate.per-second", "1", "congtam.edge.rate.burst", "4")) {
            String lan = town.token(Town.LAN, Strength.PASSWORD);
            assertThat(IntStream.range(0, 50).anyMatch(number -> status(town, lan) == 429))
                    .isTrue();
            assertThat(status(town, town.token(Town.INSPECTOR, Strength.TWO_FACTORS)))
                    .as("at the same address")
                    .isEqualTo(200);
        }
    }

    private static int status(Town town, String token) {
        try {
            return town.get(token, ME).statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
