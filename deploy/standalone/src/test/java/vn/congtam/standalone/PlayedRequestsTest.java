package vn.congtam.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PlayedRequestsTest {
    private static final Moments MOMENTS = new Moments("secret");
    private static final String NAME = MOMENTS.name(Instant.parse("2026-10-05T01:00:00Z"), 0);

    @Test
    void the_player_acts_in_the_moment_that_it_names() throws Exception {
        assertThat(correlation(NAME, MOMENTS.pass())).isEqualTo(NAME);
    }

    @Test
    void whoever_has_read_the_name_in_a_fact_acts_today() throws Exception {
        assertThat(correlation(NAME, null)).isNull();
        assertThat(correlation(NAME, new Moments("secret").pass())).isNull();
    }

    @Test
    void all_other_correlations_are_left_alone() throws Exception {
        assertThat(correlation("0123456789abcdef", null)).isEqualTo("0123456789abcdef");
    }

    private static @Nullable String correlation(String named, @Nullable String pass) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/tasks");
        request.addHeader("X-Correlation-Id", named);
        if (pass != null) request.addHeader(Moments.PASS, pass);
        MockFilterChain chain = new MockFilterChain();
        new PlayedRequests(MOMENTS).doFilter(request, new MockHttpServletResponse(), chain);
        HttpServletRequest arrived = (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
        assertThat(Collections.list(arrived.getHeaders("X-Correlation-Id")))
                .hasSize(arrived.getHeader("X-Correlation-Id") == null ? 0 : 1);
        return arrived.getHeader("X-Correlation-Id");
    }
}
