package vn.congtam.submission.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Evidence;
import vn.congtam.events.submission.Shortfall;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.platform.wire.Recorded;

/**
 * A task with all that its owner and its assessor need to see.
 *
 * @param pending whether an exemption is asked for and not yet decided
 * @param version of the stream; the {@code ETag}
 */
record TaskCard(
        TaskId task,
        StaffCode owner,
        StaffCode assessor,
        AgencyId agency,
        String month,
        Terms terms,
        LocalDate due,
        State state,
        Work work,
        @Nullable Delivery delivery,
        List<Claim> claims,
        boolean pending,
        List<Happening> history,
        long version) {

    enum State {
        ASSIGNED,
        SUBMITTED,
        SUPPLEMENT,
        RETURNED,
        FAILED,
        ACCEPTED;

        public boolean awaitsWork() {
            return this != SUBMITTED && this != ACCEPTED;
        }
    }

    /** What was assigned. */
    record Terms(
            StaffCode assigner,
            CatalogueId catalogue,
            Product product,
            String title,
            boolean planned,
            @Nullable String reason) {}

    /** What was handed in last. */
    record Delivery(
            int quantity, List<Evidence> evidence, @Nullable String note, boolean late, Instant at) {}

    /** An exemption asked for; {@code answer} is the document that grants it or the reason of its refusal. */
    record Claim(
            Shortfall shortfall,
            String cause,
            List<Evidence> evidence,
            Ruling ruling,
            @Nullable String answer) {

        boolean isOpen(Shortfall asked) {
            return ruling == Ruling.PENDING && shortfall == asked;
        }
    }

    enum Ruling {
        PENDING,
        GRANTED,
        REFUSED
    }

    /** One fact, in short. */
    record Happening(
            String fact,
            String id,
            Instant at,
            StaffCode by,
            @Nullable String text) {

        static Happening of(Recorded<?> recorded, @Nullable String text) {
            return new Happening(
                    recorded.entry().type(), recorded.id(), recorded.at(), new StaffCode(recorded.actor()), text);
        }
    }

    static TaskCard assigned(Recorded<TaskAssigned> r) {
        TaskAssigned f = r.fact();
        Terms terms = new Terms(
                new StaffCode(r.actor()),
                f.catalogue(),
                f.line().product(),
                f.line().title(),
                f.planned(),
                f.reason());
        return new TaskCard(
                f.task(),
                f.line().owner(),
                f.assessor(),
                f.agency(),
                f.line().month(),
                terms,
                f.due(),
                State.ASSIGNED,
                f.line().work(),
                null,
                List.of(),
                false,
                List.of(Happening.of(r, f.reason())),
                r.entry().seq());
    }

    TaskCard submitted(Recorded<TaskSubmitted> r) {
        TaskSubmitted f = r.fact();
        Delivery now = new Delivery(f.quantity(), f.evidence(), f.note(), f.late(), r.at());
        return after(r, f.note(), due, State.SUBMITTED, f.line().work(), now, claims);
    }

    TaskCard supplementRequested(Recorded<SupplementRequested> r) {
        return after(r, r.fact().reason(), r.fact().due(), State.SUPPLEMENT, work, delivery, claims);
    }

    TaskCard returned(Recorded<TaskReturned> r) {
        return after(r, r.fact().reason(), r.fact().due(), State.RETURNED, work, delivery, claims);
    }

    TaskCard failed(Recorded<QualityFailureCounted> r) {
        QualityFailureCounted f = r.fact();
        return after(r, f.reason(), f.due(), State.FAILED, f.line().work(), delivery, claims);
    }

    TaskCard accepted(Recorded<TaskAccepted> r) {
        TaskAccepted f = r.fact();
        return after(r, f.note(), due, State.ACCEPTED, f.line().work(), delivery, claims);
    }

    TaskCard exemptionRequested(Recorded<ExemptionRequested> r) {
        ExemptionRequested f = r.fact();
        Claim claim = new Claim(f.shortfall(), f.cause(), f.evidence(), Ruling.PENDING, null);
        List<Claim> more = Stream.concat(claims.stream(), Stream.of(claim)).toList();
        return after(r, f.cause(), due, state, work, delivery, more);
    }

    TaskCard exemptionGranted(Recorded<ExemptionGranted> r) {
        ExemptionGranted f = r.fact();
        List<Claim> ruled = ruled(f.shortfall(), Ruling.GRANTED, f.document());
        return after(r, f.document(), due, state, f.line().work(), delivery, ruled);
    }

    TaskCard exemptionRefused(Recorded<ExemptionRefused> r) {
        ExemptionRefused f = r.fact();
        List<Claim> ruled = ruled(f.shortfall(), Ruling.REFUSED, f.reason());
        return after(r, f.reason(), due, state, work, delivery, ruled);
    }

    /** What an exemption may be asked for: counted, not yet exempted, and not already asked for. */
    public List<Shortfall> excusable() {
        return Stream.of(Shortfall.values())
                .filter(shortfall -> claims.stream().noneMatch(claim -> claim.isOpen(shortfall)))
                .filter(shortfall -> switch (shortfall) {
                    case LATE -> work.lateTimes() > work.lateTimesExempted();
                    case QUALITY -> work.qualityFailures() > work.qualityFailuresExempted();
                })
                .toList();
    }

    private List<Claim> ruled(Shortfall shortfall, Ruling ruling, String answer) {
        return claims.stream()
                .map(claim -> claim.isOpen(shortfall)
                        ? new Claim(claim.shortfall(), claim.cause(), claim.evidence(), ruling, answer)
                        : claim)
                .toList();
    }

    private TaskCard after(
            Recorded<?> r,
            @Nullable String text,
            LocalDate due,
            State state,
            Work work,
            @Nullable Delivery delivery,
            List<Claim> claims) {
        return new TaskCard(
                task,
                owner,
                assessor,
                agency,
                month,
                terms,
                due,
                state,
                work,
                delivery,
                claims,
                claims.stream().anyMatch(claim -> claim.ruling() == Ruling.PENDING),
                Stream.concat(history.stream(), Stream.of(Happening.of(r, text)))
                        .toList(),
                r.entry().seq());
    }
}
