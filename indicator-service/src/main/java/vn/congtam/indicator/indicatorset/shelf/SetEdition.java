package vn.congtam.indicator.indicatorset.shelf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicatorset.Block;
import vn.congtam.events.indicatorset.Indicator;
import vn.congtam.events.indicatorset.IndicatorSetFact.*;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.indicatorset.SetContent;
import vn.congtam.events.regulation.RegulationId;

/**
 * A version of a set.
 *
 * @param way each step with who took it and why, in order
 * @param version of the stream; the {@code ETag}
 */
public record SetEdition(
        IndicatorSetId set,
        RegulationId regulation,
        SetContent content,
        State state,
        List<Step> way,
        Force force,
        long version) {

    public enum State {
        DRAFT,
        PROPOSED,
        APPRAISED,
        APPROVED,
        EFFECTIVE,
        SUPERSEDED
    }

    /** @param reached the state that it led to */
    public record Step(
            State reached,
            StaffCode by,
            Instant at,
            @Nullable String document,
            @Nullable String reason) {}

    /** @param until the first day no more in force */
    public record Force(
            @Nullable LocalDate from,
            @Nullable IndicatorSetId replaces,
            @Nullable LocalDate until,
            @Nullable IndicatorSetId next) {
        static final Force NONE = new Force(null, null, null, null);

        public boolean covers(LocalDate day) {
            return from != null && !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /** When, and after which fact of the set. */
    record Moment(Instant at, long version) {}

    static SetEdition drafted(IndicatorSetDrafted f, Moment then) {
        SetEdition none = new SetEdition(
                f.set(), f.regulation(), f.content(), State.DRAFT, List.of(), Force.NONE, then.version());
        return none.stepped(State.DRAFT, f.by(), null, null, then);
    }

    SetEdition revised(IndicatorSetRevised f, Moment then) {
        return new SetEdition(set, regulation, f.content(), state, way, force, then.version())
                .stepped(State.DRAFT, f.by(), null, null, then);
    }

    SetEdition proposed(IndicatorSetProposed f, Moment then) {
        return stepped(State.PROPOSED, f.by(), null, f.reason(), then);
    }

    SetEdition returned(IndicatorSetReturned f, Moment then) {
        return stepped(State.DRAFT, f.by(), null, f.reason(), then);
    }

    SetEdition appraised(IndicatorSetAppraised f, Moment then) {
        return stepped(State.APPRAISED, f.by(), f.document(), f.reason(), then);
    }

    SetEdition approved(IndicatorSetApproved f, Moment then) {
        return stepped(State.APPROVED, f.by(), f.document(), f.reason(), then);
    }

    SetEdition tookEffect(IndicatorSetTookEffect f, Moment then) {
        return forced(new Force(f.from(), f.replaces(), null, null)).stepped(State.EFFECTIVE, f.by(), null, null, then);
    }

    SetEdition superseded(IndicatorSetSuperseded f, Moment then) {
        Force ended = new Force(force.from(), force.replaces(), f.from(), f.next());
        return new SetEdition(set, regulation, content, State.SUPERSEDED, way, ended, then.version());
    }

    private SetEdition forced(Force force) {
        return new SetEdition(set, regulation, content, state, way, force, version);
    }

    private SetEdition stepped(
            State reached, StaffCode by, @Nullable String document, @Nullable String reason, Moment then) {
        List<Step> further = new ArrayList<>(way);
        further.add(new Step(reached, by, then.at(), document, reason));
        return new SetEdition(set, regulation, content, reached, further, force, then.version());
    }

    public boolean isApproved() {
        return state.compareTo(State.APPROVED) >= 0;
    }

    public Stream<Indicator> indicators() {
        return content.blocks().stream().map(Block::indicators).flatMap(List::stream);
    }

    public Optional<Indicator> indicator(String code) {
        return indicators().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether both are versions of the same: for the same people of the same agency. */
    public boolean isVersionOf(SetEdition other) {
        return regulation.equals(other.regulation)
                && content.coverage() != null
                && content.coverage().equals(other.content.coverage());
    }
}
