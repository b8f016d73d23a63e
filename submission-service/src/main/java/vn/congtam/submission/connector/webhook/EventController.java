package vn.congtam.submission.connector.webhook;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.web.Problem;
import vn.congtam.platform.web.Problems;
import vn.congtam.platform.web.Refusals;
import vn.congtam.submission.connector.link.Link;
import vn.congtam.submission.connector.link.Links;

/** Where other systems report what happens to their files. The door has asked for the signature. */
@RestController
class EventController {
    private final Links links;
    private final Reception reception;
    private final Problems problems;
    private final Refusals refusals;

    EventController(Links links, Reception reception, Problems problems, Refusals refusals) {
        this.links = links;
        this.reception = reception;
        this.problems = problems;
        this.refusals = refusals;
    }

    enum State {
        RECORDED,
        REPEATED,
        REFUSED
    }

    /** @param id none where the event does not say it */
    record Result(
            @Nullable String id, State state, @Nullable Problem problem) {}

    record Results(int recorded, int repeated, int refused, List<Result> results) {

        private static Results of(List<Result> all) {
            return new Results(count(all, State.RECORDED), count(all, State.REPEATED), count(all, State.REFUSED), all);
        }

        private static int count(List<Result> all, State state) {
            return (int) all.stream().filter(one -> one.state() == state).count();
        }
    }

    /**
     * One CloudEvent or a batch of up to 1,000, in structured mode. What is refused of a batch is told event by event, and
     * holds none of the others back; what was recorded before is told as repeated. A whole request that ends with 503 is to
     * be sent again.
     */
    @PostMapping(
            path = "/api/v1/connections/{agency}/{system}/events",
            consumes = {"application/cloudevents+json", "application/cloudevents-batch+json", "application/json"})
    Results receive(@PathVariable AgencyId agency, @PathVariable String system, @RequestBody byte[] body) {
        Link link = Links.named(agency, system).flatMap(links::find).orElseThrow();
        Delivery delivery = Delivery.of(body);
        List<Reception.Answer> answers = reception.receive(link, delivery.events());
        if (!delivery.batch())
            answers.getFirst().refused().ifPresent(why -> {
                throw why;
            });
        refusals.note(answers.stream()
                .flatMap(answer -> answer.refused().stream())
                .map(why -> why.rule().name()));
        return Results.of(IntStream.range(0, answers.size())
                .mapToObj(i -> result(delivery.events().get(i), answers.get(i)))
                .toList());
    }

    private Result result(JsonNode event, Reception.Answer answer) {
        String id = event.path("id").isString() ? event.path("id").asString() : null;
        return answer.refused()
                .map(why -> new Result(id, State.REFUSED, problems.of(why)))
                .orElseGet(() -> new Result(id, answer.repeated() ? State.REPEATED : State.RECORDED, null));
    }
}
