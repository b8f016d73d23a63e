package vn.congtam.submission.worklist;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Evidence;
import vn.congtam.events.submission.External;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Logged;
import vn.congtam.events.submission.Shortfall;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Terms;
import vn.congtam.events.submission.Work;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.Recorded;

/**
 * A task in one month, with all that its owners and its assessor need to see.
 *
 * @param owner the main one of the present owners
 * @param people the owners and those who handed it over
 * @param work of the main owner
 * @param open units that nobody has had accepted
 * @param pending whether an exemption is asked for and not yet decided
 * @param version of the stream; the {@code ETag}
 */
record TaskCard(
        TaskId task,
        String month,
        StaffCode owner,
        List<StaffCode> owners,
        List<StaffCode> people,
        StaffCode assessor,
        AgencyId agency,
        Agreed terms,
        LocalDate due,
        State state,
        Work work,
        int open,
        List<Holding> lines,
        List<Delivery> deliveries,
        List<Claim> claims,
        boolean pending,
        List<Happening> history,
        long version) {

    /** The facts that say who assesses. */
    private static final Set<String> NAMING =
            Set.of("TaskProposed", "TaskAssigned", "TaskHandedOver", "AssessorChanged");

    enum State {
        PROPOSED,
        DECLINED,
        ASSIGNED,
        SUBMITTED,
        SUPPLEMENT,
        RETURNED,
        FAILED,
        PARTLY,
        ACCEPTED;

        public boolean awaitsWork() {
            return switch (this) {
                case ASSIGNED, SUPPLEMENT, RETURNED, FAILED, PARTLY -> true;
                case PROPOSED, DECLINED, SUBMITTED, ACCEPTED -> false;
            };
        }
    }

    /** What was proposed or assigned. */
    record Agreed(
            StaffCode assigner,
            CatalogueId catalogue,
            Product product,
            String title,
            boolean planned,
            @Nullable String reason,
            @Nullable StaffCode proposer,
            @Nullable External external,
            List<Stage> stages) {

        /** With other last days. */
        Agreed of(List<Stage> anew) {
            List<Stage> all = stages.stream()
                    .map(stage -> anew.stream()
                            .filter(one -> one.month().equals(stage.month()))
                            .findFirst()
                            .orElse(stage))
                    .toList();
            return new Agreed(assigner, catalogue, product, title, planned, reason, proposer, external, all);
        }
    }

    /** What counts on one person's slip. */
    record Holding(StaffCode owner, BigDecimal share, Work work) {

        static Holding of(Line line) {
            return new Holding(line.owner(), line.share(), line.work());
        }
    }

    /**
     * What was handed in, with what was answered to it.
     *
     * @param logged which entries of the journal it is made of, where it is
     */
    record Delivery(
            int quantity,
            List<Evidence> evidence,
            @Nullable String note,
            boolean late,
            Instant at,
            StaffCode by,
            @Nullable Logged logged,
            @Nullable Happening answer) {

        Delivery answered(Happening with) {
            return new Delivery(quantity, evidence, note, late, at, by, logged, with);
        }
    }

    /** An exemption asked for; {@code answer} is the document that grants it or the reason of its refusal. */
    record Claim(
            StaffCode owner,
            Shortfall shortfall,
            @Personal(of = "owner") String cause,
            List<Evidence> evidence,
            Ruling ruling,
            @Nullable String answer) {

        boolean isOpen(StaffCode whose, Shortfall asked) {
            return ruling == Ruling.PENDING && shortfall == asked && owner.equals(whose);
        }
    }

    enum Ruling {
        PENDING,
        GRANTED,
        REFUSED
    }

    /**
     * One fact, in short.
     *
     * @param about whose the words are, where they are about his circumstances
     * @param onBehalfOf in whose place it was done, where not in one's own
     */
    record Happening(
            String fact,
            String id,
            Instant at,
            StaffCode by,
            @Personal(of = "about") @Nullable String text,
            @Nullable StaffCode about,
            @Nullable StaffCode onBehalfOf) {

        static Happening of(Recorded<?> recorded, @Nullable String text) {
            return new Happening(
                    recorded.entry().type(),
                    recorded.id(),
                    recorded.at(),
                    new StaffCode(recorded.actor()),
                    text,
                    about(recorded.fact()),
                    onBehalfOf(recorded.fact()));
        }

        private static @Nullable StaffCode onBehalfOf(Fact fact) {
            return switch (fact) {
                case TaskAccepted f -> f.onBehalfOf();
                case SupplementRequested f -> f.onBehalfOf();
                case TaskReturned f -> f.onBehalfOf();
                case QualityFailureCounted f -> f.onBehalfOf();
                case FileFailed f -> f.onBehalfOf();
                default -> null;
            };
        }

        private static @Nullable StaffCode about(Fact fact) {
            return switch (fact) {
                case TaskHandedOver f -> f.from();
                case ExemptionRequested f -> f.lines().getFirst().owner();
                default -> null;
            };
        }
    }

    static TaskCard proposed(String month, Recorded<TaskProposed> r) {
        TaskProposed f = r.fact();
        return begun(f, f.terms(), month, State.PROPOSED, r, List.of());
    }

    /** What was proposed before keeps its history. */
    static TaskCard assigned(@Nullable TaskCard known, String month, Recorded<TaskAssigned> r) {
        TaskAssigned f = r.fact();
        return begun(f, f.terms(), month, State.ASSIGNED, r, known == null ? List.of() : known.history());
    }

    private static TaskCard begun(
            TaskFact f, Terms terms, String month, State state, Recorded<?> r, List<Happening> before) {
        List<Line> lines =
                f.lines().stream().filter(line -> line.month().equals(month)).toList();
        Line first = lines.getFirst();
        List<StaffCode> owners = lines.stream().map(Line::owner).toList();
        Agreed agreed = new Agreed(
                new StaffCode(r.actor()),
                first.catalogue(),
                first.product(),
                first.title(),
                terms.planned(),
                terms.reason(),
                terms.proposer(),
                terms.external(),
                terms.stages());
        return new TaskCard(
                f.task(),
                month,
                first.owner(),
                owners,
                owners,
                terms.assessor(),
                terms.agency(),
                agreed,
                due(terms.stages(), month),
                state,
                first.work(),
                first.work().open(),
                lines.stream().map(Holding::of).toList(),
                List.of(),
                List.of(),
                false,
                and(before, Happening.of(r, terms.reason())),
                r.entry().seq());
    }

    TaskCard approved(Recorded<ProposalApproved> r) {
        return after(r, null, due, state, deliveries, claims);
    }

    TaskCard declined(Recorded<ProposalRefused> r) {
        return after(r, r.fact().reason(), due, State.DECLINED, deliveries, claims);
    }

    TaskCard submitted(Recorded<TaskSubmitted> r) {
        TaskSubmitted f = r.fact();
        StaffCode by = new StaffCode(r.actor());
        Delivery one = new Delivery(f.quantity(), f.evidence(), f.note(), f.late(), r.at(), by, f.logged(), null);
        return after(r, f.note(), due, State.SUBMITTED, and(deliveries, one), claims);
    }

    /** Of many counts in a row the last one is told. */
    TaskCard counted(Recorded<WorkCounted> r) {
        Work now = r.fact().lines().getFirst().work();
        State then = now.open() == 0 ? State.ACCEPTED : now.completed() == 0 ? State.ASSIGNED : State.PARTLY;
        TaskCard card = after(r, null, due, then, deliveries, claims);
        boolean again = history.getLast().fact().equals("WorkCounted");
        return again ? card.told(and(history.subList(0, history.size() - 1), Happening.of(r, null))) : card;
    }

    TaskCard supplementRequested(Recorded<SupplementRequested> r) {
        return answered(r, r.fact().reason(), r.fact().due(), State.SUPPLEMENT);
    }

    TaskCard returned(Recorded<TaskReturned> r) {
        return answered(r, r.fact().reason(), r.fact().due(), State.RETURNED);
    }

    TaskCard failed(Recorded<QualityFailureCounted> r) {
        return answered(r, r.fact().reason(), r.fact().due(), State.FAILED);
    }

    TaskCard fileFailed(Recorded<FileFailed> r) {
        return after(r, r.fact().number() + ": " + r.fact().reason(), due, state, deliveries, claims);
    }

    /** What is still open is due when all was. */
    TaskCard accepted(Recorded<TaskAccepted> r) {
        boolean all = left(r.fact()) == 0;
        return answered(r, r.fact().note(), due(terms.stages(), month), all ? State.ACCEPTED : State.PARTLY);
    }

    TaskCard handedOver(Recorded<TaskHandedOver> r) {
        TaskHandedOver f = r.fact();
        List<StaffCode> now =
                owners.stream().map(one -> one.equals(f.from()) ? f.to() : one).toList();
        State left = work.completed() == 0 ? State.ASSIGNED : State.PARTLY;
        String text = f.reason() + " (" + f.from().value() + " → " + f.to().value() + ")";
        LocalDate until = owner.equals(f.from()) ? due(f.stages(), month) : due;
        TaskCard card = after(r, text, until, left, deliveries, claims);
        return card.of(now, f.assessor(), card.terms.of(f.stages()));
    }

    TaskCard assessorChanged(Recorded<AssessorChanged> r) {
        AssessorChanged f = r.fact();
        return after(r, f.reason(), due, state, deliveries, claims).of(owners, f.assessor(), terms);
    }

    TaskCard exemptionRequested(Recorded<ExemptionRequested> r) {
        ExemptionRequested f = r.fact();
        StaffCode whose = f.lines().getFirst().owner();
        Claim claim = new Claim(whose, f.shortfall(), f.cause(), f.evidence(), Ruling.PENDING, null);
        return after(r, f.cause(), due, state, deliveries, and(claims, claim));
    }

    TaskCard exemptionGranted(Recorded<ExemptionGranted> r) {
        ExemptionGranted f = r.fact();
        return after(r, f.document(), due, state, deliveries, ruled(f, f.shortfall(), Ruling.GRANTED, f.document()));
    }

    TaskCard exemptionRefused(Recorded<ExemptionRefused> r) {
        ExemptionRefused f = r.fact();
        return after(r, f.reason(), due, state, deliveries, ruled(f, f.shortfall(), Ruling.REFUSED, f.reason()));
    }

    /** Since when the assessor is to assess it. */
    LocalDate since() {
        return history.reversed().stream()
                .filter(one -> NAMING.contains(one.fact()))
                .findFirst()
                .map(one -> LocalDate.ofInstant(one.at(), Act.VIETNAM))
                .orElseThrow();
    }

    /** The last one. */
    public @Nullable Delivery delivery() {
        return deliveries.isEmpty() ? null : deliveries.getLast();
    }

    public int files() {
        return deliveries.stream().mapToInt(one -> one.evidence().size()).sum();
    }

    /** Those of somebody's own line; of the main owner's for all others. */
    public Holding of(StaffCode somebody) {
        return lines.stream()
                .filter(line -> line.owner().equals(somebody))
                .findFirst()
                .orElseGet(() -> lines.stream()
                        .filter(line -> line.owner().equals(owner))
                        .findFirst()
                        .orElseThrow());
    }

    /** As one of its people sees it: for who handed it over it is over. */
    public String stateFor(StaffCode somebody) {
        return people.contains(somebody) && !owners.contains(somebody) ? "HANDED_OVER" : state.name();
    }

    public boolean awaits(StaffCode somebody) {
        return state.awaitsWork() && owners.contains(somebody) && !isCounted();
    }

    /** Whether another system says what of it is done. */
    public boolean isCounted() {
        return terms.external() != null && terms.external().counts();
    }

    boolean isUnderWay() {
        return state.awaitsWork() || state == State.SUBMITTED;
    }

    public boolean isShared() {
        return lines.size() > 1 || terms.stages().size() > 1;
    }

    /** What somebody may ask an exemption for: counted, not yet exempted, and not already asked for. */
    public List<Shortfall> excusable(StaffCode somebody) {
        return people.contains(somebody)
                ? Stream.of(Shortfall.values())
                        .filter(shortfall -> claims.stream().noneMatch(claim -> claim.isOpen(somebody, shortfall)))
                        .filter(shortfall -> of(somebody).work().counted(shortfall) > 0)
                        .toList()
                : List.of();
    }

    TaskCard at(long newest) {
        return new TaskCard(
                task,
                month,
                owner,
                owners,
                people,
                assessor,
                agency,
                terms,
                due,
                state,
                work,
                open,
                lines,
                deliveries,
                claims,
                pending,
                history,
                newest);
    }

    private TaskCard of(List<StaffCode> now, StaffCode by, Agreed agreed) {
        List<StaffCode> all =
                Stream.concat(now.stream(), people.stream()).distinct().toList();
        TaskCard card = new TaskCard(
                task,
                month,
                now.getFirst(),
                now,
                all,
                by,
                agency,
                agreed,
                due,
                state,
                work,
                open,
                lines,
                deliveries,
                claims,
                pending,
                history,
                version);
        return card.with(card.of(now.getFirst()).work());
    }

    private TaskCard told(List<Happening> instead) {
        return new TaskCard(
                task,
                month,
                owner,
                owners,
                people,
                assessor,
                agency,
                terms,
                due,
                state,
                work,
                open,
                lines,
                deliveries,
                claims,
                pending,
                instead,
                version);
    }

    private TaskCard with(Work main) {
        return new TaskCard(
                task,
                month,
                owner,
                owners,
                people,
                assessor,
                agency,
                terms,
                due,
                state,
                main,
                open,
                lines,
                deliveries,
                claims,
                pending,
                history,
                version);
    }

    private TaskCard answered(Recorded<? extends TaskFact> r, @Nullable String text, LocalDate until, State now) {
        List<Delivery> all = new ArrayList<>(deliveries);
        if (!all.isEmpty()) {
            all.set(all.size() - 1, all.getLast().answered(Happening.of(r, text)));
        }
        return after(r, text, until, now, List.copyOf(all), claims);
    }

    private List<Claim> ruled(TaskFact f, Shortfall shortfall, Ruling ruling, String answer) {
        StaffCode whose = f.lines().getFirst().owner();
        return claims.stream()
                .map(claim -> claim.isOpen(whose, shortfall)
                        ? new Claim(whose, shortfall, claim.cause(), claim.evidence(), ruling, answer)
                        : claim)
                .toList();
    }

    private TaskCard after(
            Recorded<? extends TaskFact> r,
            @Nullable String text,
            LocalDate until,
            State now,
            List<Delivery> handedIn,
            List<Claim> asked) {
        TaskCard card = new TaskCard(
                task,
                month,
                owner,
                owners,
                people,
                assessor,
                agency,
                terms,
                until,
                now,
                work,
                left(r.fact()),
                merged(r.fact().lines()),
                handedIn,
                asked,
                asked.stream().anyMatch(claim -> claim.ruling() == Ruling.PENDING),
                and(history, Happening.of(r, text)),
                r.entry().seq());
        return card.with(card.of(owner).work());
    }

    private int left(TaskFact f) {
        return switch (f) {
            case TaskAccepted accepted -> open - accepted.quantity();
            case WorkCounted counted -> counted.lines().getFirst().work().open();
            default -> open;
        };
    }

    private List<Holding> merged(List<Line> changed) {
        List<Holding> mine = changed.stream()
                .filter(line -> line.month().equals(month))
                .map(Holding::of)
                .toList();
        Stream<Holding> others = lines.stream()
                .filter(line -> mine.stream().noneMatch(one -> one.owner().equals(line.owner())));
        return Stream.concat(mine.stream(), others).toList();
    }

    private static LocalDate due(List<Stage> stages, String month) {
        return stages.stream()
                .filter(stage -> stage.month().equals(month))
                .findFirst()
                .orElseThrow()
                .due();
    }

    private static <T> List<T> and(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
