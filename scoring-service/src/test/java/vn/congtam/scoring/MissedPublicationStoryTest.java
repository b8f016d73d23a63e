package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact.PetitionTermsAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.PeriodFact.ResultsPublished;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.wire.Chronicle;
import vn.congtam.platform.wire.Recorded;

/** October is locked, and its results wait for the head to make them known. */
class MissedPublicationStoryTest {
    private static final String HOME_AFFAIRS = of("snv-cong-khai", "so-noi-vu-ck", Role.HOMEAFFAIRS);

    @Test
    void while_the_head_has_time_nobody_does_it_in_his_stead() {
        Town town = locked(new Town("conhan"));
        refused(publish(town, HOME_AFFAIRS), 409, "HEAD_HAS_TIME");
        refused(publish(town, town.leader), 409, "HEAD_HAS_TIME");
        assertThat(page(town, HOME_AFFAIRS)).contains("chậm nhất ngày").doesNotContain("withPoints");
        assertThat(page(town, town.head)).contains("withPoints");
        assertThat(publish(town, town.head).status()).isEqualTo(200);
        assertThat(published(town).missed()).isNull();
        refused(publish(town, HOME_AFFAIRS), 409, "ALREADY_PUBLISHED");
    }

    @Test
    void when_he_has_let_it_pass_home_affairs_does_and_the_fact_says_so() {
        Town town = lockedOnTheSecondOfNovember("quahan");
        refused(publish(town, town.official), 403, "ONLY_HEAD");
        refused(publish(town, of("quahan-40", town.agency.value(), Role.HOMEAFFAIRS)), 403, "ONLY_HEAD");
        assertThat(page(town, HOME_AFFAIRS)).contains("09/11/2026", "withPoints");
        eventually(() -> publish(town, HOME_AFFAIRS).status() == 200);
        assertThat(published(town).missed()).isTrue();
        assertThat(published(town).onBehalfOf()).isNull();
    }

    @Test
    void so_does_the_superior_of_the_head() {
        Town town = lockedOnTheSecondOfNovember("captren");
        String above = of(town.superior.value(), "so-cap-tren", Role.HEAD, Role.RATER);
        assertThat(page(town, above)).contains("withPoints");
        eventually(() -> publish(town, above).status() == 200);
        assertThat(published(town).missed()).isTrue();
    }

    /** The service sets the clock when it starts, so that the town is there before. */
    private static Town lockedOnTheSecondOfNovember(String name) {
        Town town = new Town(name);
        Clock now = GenericEventMessage.clock;
        GenericEventMessage.clock = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneOffset.UTC);
        try {
            return locked(town);
        } finally {
            GenericEventMessage.clock = now;
        }
    }

    private static Town locked(Town town) {
        RegulationId own = RegulationId.of(town.agency);
        LocalDate since = LocalDate.of(2026, 1, 2);
        town.service.tell(
                "indicator", own, new PetitionTermsAdopted(own, SubjectKind.CIVIL_SERVANT, 5, 10, since, "QC 1"));
        town.opened();
        town.settled(town.lan, town.official, town.rater, town.head);
        town.settled(town.minh, town.rater, town.head, town.head);
        town.settled(town.chair, town.head, town.leader, town.leader);
        eventually(() -> end(town, town.head, "lock", "{}").status() == 200);
        eventually(() -> page(town, town.head).contains("id=\"publication\""));
        return town;
    }

    private static Answer publish(Town town, String token) {
        return end(town, token, "publication", "{}");
    }

    private static Answer end(Town town, String token, String what, String body) {
        String period = "/api/v1/periods/" + town.agency.value() + "/" + Town.MONTH + "/";
        return town.service.submit(token, period + what, body);
    }

    private static String page(Town town, String token) {
        return town.service
                .open(token, "/period?month=2026-10&lang=vi&agency=" + town.agency.value())
                .text();
    }

    private static ResultsPublished published(Town town) {
        return town
                .service
                .part(Chronicle.class)
                .from(0, Set.of(ResultsPublished.class), Integer.MAX_VALUE)
                .facts()
                .stream()
                .map(Recorded::fact)
                .map(ResultsPublished.class::cast)
                .filter(one -> one.agency().equals(town.agency))
                .reduce((former, next) -> next)
                .orElseThrow();
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.body().path("code").asString("")).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
