package vn.congtam.submission.connector.figure;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.math.BigDecimal;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.events.submission.FigureFact.FigureReceived;
import vn.congtam.events.submission.FigureId;

/** The share of files done in time by Ms Lan in October: 90 on the 2nd, put right to 96 on the 5th. */
class SystemFigureTest {
    private static final FigureId FIGURE = new FigureId("g1");
    private static final ConnectionId SHOP = new ConnectionId("xa-dien-khanh/mot-cua");
    private static final StaffCode LAN = new StaffCode("VC0013");
    private static final Instant RECEIVED = Instant.parse("2026-11-06T03:00:00Z");

    private final AggregateTestFixture<SystemFigure> figure = new AggregateTestFixture<>(SystemFigure.class);

    private static Reported said(String id, int day, String actual) {
        Instant at = Instant.parse("2026-11-%02dT03:00:00Z".formatted(day));
        return new Reported(id, at, "lan.nt", "2026-10", "DH", new BigDecimal(actual), null);
    }

    private static ReceiveFigure received(Reported said) {
        return new ReceiveFigure(FIGURE, SHOP, "DH-10", LAN, said, RECEIVED);
    }

    private static FigureReceived fact(Reported said, boolean latest) {
        return new FigureReceived(
                FIGURE,
                SHOP,
                "DH-10",
                said.message(),
                said.at(),
                RECEIVED,
                LAN,
                said.span(),
                said.indicator(),
                said.actual(),
                said.evidence(),
                latest);
    }

    @Test
    void what_was_so_later_holds_when_it_is_told_later() {
        figure.given(fact(said("1", 2, "90"), true))
                .when(received(said("2", 5, "96")))
                .expectEvents(fact(said("2", 5, "96"), true));
    }

    @Test
    void what_was_so_before_is_kept_and_changes_nothing_when_it_is_told_late() {
        figure.given(fact(said("2", 5, "96"), true))
                .when(received(said("1", 2, "90")))
                .expectEvents(fact(said("1", 2, "90"), false));
    }

    @Test
    void of_two_at_the_same_moment_the_same_one_holds_in_either_order() {
        figure.given(fact(said("1", 5, "90"), true))
                .when(received(said("2", 5, "96")))
                .expectEvents(fact(said("2", 5, "96"), true));
        figure.given(fact(said("2", 5, "96"), true))
                .when(received(said("1", 5, "90")))
                .expectEvents(fact(said("1", 5, "90"), false));
    }

    @Test
    void the_same_message_again_is_nothing_new() {
        figure.given(fact(said("1", 2, "90"), true))
                .when(received(said("1", 2, "90")))
                .expectNoEvents();
    }

    @Test
    void a_figure_stays_with_the_person_the_span_and_the_indicator_of_which_it_was_told_first() {
        Reported moved = new Reported("2", RECEIVED, "lan.nt", "2026-11", "DH", BigDecimal.TEN, null);
        figure.given(fact(said("1", 2, "90"), true))
                .when(received(moved))
                .expectException(refusedBy(Refusal.FIGURE_OF_ANOTHER));
    }
}
