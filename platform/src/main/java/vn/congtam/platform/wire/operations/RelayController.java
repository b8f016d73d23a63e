package vn.congtam.platform.wire.operations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.platform.wire.relay.Relay;

/** The way of facts out of this service. */
@RestController
@RequestMapping("/api/v1/operations/relay")
class RelayController {
    private final Relay relay;

    RelayController(Relay relay) {
        this.relay = relay;
    }

    @GetMapping
    State state() {
        return new State(relay.position(), relay.lag(), relay.trouble().orElse(null));
    }

    /** After the loss of a topic: everything from this commit on is sent once more; readers drop what they know. */
    @PostMapping("/republication")
    State republish(@Valid @RequestBody Republication from) {
        relay.republishFrom(from.commit());
        return state();
    }

    /** @param commit the ordinal of the first commit to be sent again; 0 for all */
    record Republication(@PositiveOrZero long commit) {}

    /**
     * @param commit the ordinal of the next commit to be sent
     * @param lag facts stored and not yet with the broker
     * @param trouble why nothing is being sent, when that is so
     */
    record State(long commit, long lag, @Nullable String trouble) {}
}
