package vn.congtam.platform.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.store.commits.Commit;

/** Whose business a fact is, by the words that facts have for people. */
class ConcernTest {
    private static final Actor HE = new Actor(new StaffCode("VC0007"), "VC0007", null, Set.of(Role.OFFICIAL));
    private static final Actor OTHER = new Actor(new StaffCode("VC0008"), "VC0008", null, Set.of(Role.OFFICIAL));

    private final Concern concern = new Concern(JsonMapper.builder().build());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"staff\":\"VC0007\"}",
                "{\"owner\":\"VC0007\"}",
                "{\"staff\":\"VC0001\",\"delegate\":\"VC0007\"}",
                "{\"member\":{\"staff\":\"VC0007\"}}",
                "{\"slip\":\"VC0007/2026-10\"}",
                "{\"values\":\"VC0007/2026-10\"}",
                "{\"lines\":[{\"owner\":\"VC0007\"}]}",
                "{\"line\":{\"owner\":\"VC0007\"}}",
                "{\"now\":{\"owner\":\"VC0007\"}}",
                "{\"subjects\":[\"VC0007\"]}"
            })
    void what_is_about_him_he_may_prove_and_a_look_at_it_is_told_to_him(String payload) {
        assertThat(concern.mayProve(HE, fact(payload))).isTrue();
        assertThat(concern.people(List.of(fact(payload).entry()))).contains(HE.staff());
        assertThat(concern.mayProve(OTHER, fact(payload))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"order\":[\"VC0007\",\"VC0009\"]}",
                "{\"subjects\":[\"VC0007\",\"VC0009\"]}",
                "{\"moves\":[{\"staff\":\"VC0007\"},{\"staff\":\"VC0009\"}]}"
            })
    void what_names_several_is_proved_to_none_of_them_and_a_look_at_it_is_told_to_all(String payload) {
        assertThat(concern.mayProve(HE, fact(payload))).isFalse();
        assertThat(concern.people(List.of(fact(payload).entry()))).containsExactly(HE.staff(), new StaffCode("VC0009"));
    }

    @Test
    void what_is_about_nobody_is_nobodys() {
        assertThat(concern.people(List.of(fact("{\"agency\":\"xa\"}").entry()))).isEmpty();
    }

    /** By which rules people are judged is no secret; who was judged is. */
    @Test
    void what_is_laid_down_is_for_everybody_and_so_is_that_a_period_was_opened() {
        assertThat(concern.mayProve(HE, fact("regulation/province", "RuleSetAdopted")))
                .isTrue();
        assertThat(concern.mayProve(HE, fact("criteria/xa/1", "CriteriaSetIssued")))
                .isTrue();
        assertThat(concern.mayProve(HE, fact("period/xa/2026-10", "PeriodOpened")))
                .isTrue();
        assertThat(concern.mayProve(HE, fact("period/xa/2026-10", "PeriodLocked")))
                .isFalse();
        assertThat(Concern.mayKnow(HE, "regulation/agency/xa")).isTrue();
        assertThat(Concern.mayKnow(HE, "slip/VC0008/2026-10")).isFalse();
    }

    private static Commit.Stored fact(String stream, String type) {
        byte[] entry = "{\"actor\":\"VC0001\",\"payload\":{}}".getBytes(UTF_8);
        return new Commit.Stored(0, "e", stream, 0, type, 1, Instant.EPOCH, 0, 0, entry);
    }

    private static Commit.Stored fact(String payload) {
        byte[] entry = ("{\"actor\":\"VC0001\",\"payload\":" + payload + "}").getBytes(UTF_8);
        return new Commit.Stored(0, "e", "stream/a", 0, "Type", 1, Instant.EPOCH, 0, 0, entry);
    }
}
