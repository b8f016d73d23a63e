package vn.congtam.events.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.events.Personal;
import vn.congtam.events.PublishedBy;

/**
 * The story of a person's service. Days are those of Vietnam's calendar; {@code from} is the first day in force,
 * {@code until} the last, {@code on} the first day no more.
 */
@PublishedBy("indicator")
public sealed interface StaffFact extends Fact {
    StaffCode staff();

    /** Also of one who returns, after {@link StaffLeft}. */
    record StaffJoined(StaffCode staff, @Personal String name, SubjectKind kind, AgencyId agency, LocalDate from)
            implements StaffFact {}

    /** The name was recorded wrongly, or is another by law; what was shown before stays known. */
    record NameCorrected(
            StaffCode staff,
            @Personal String name,
            @Personal String document) implements StaffFact {}

    record KindChanged(
            StaffCode staff,
            SubjectKind kind,
            LocalDate from,
            @Personal String document) implements StaffFact {}

    /** @param on the first day out of service */
    record StaffLeft(
            StaffCode staff,
            LocalDate on,
            Leaving reason,
            @Personal String document) implements StaffFact {}

    /** In another agency than before it is a transfer. */
    record PostAssigned(
            StaffCode staff,
            PostId post,
            AgencyId agency,
            String division,
            String title,
            boolean leader,
            LocalDate from,
            @Personal String document)
            implements StaffFact {}

    /**
     * The appointment that was recorded as beginning on a wrong day begins on another.
     *
     * @param wrong the first day of the appointment as it stood until now: no two of a person begin on the same
     */
    record PostCorrected(
            StaffCode staff,
            PostId post,
            LocalDate wrong,
            LocalDate from,
            @Personal String document) implements StaffFact {}

    /** @param superior who assigns and reviews from that day on; none for the head of the province */
    record SuperiorAssigned(
            StaffCode staff,
            @Nullable StaffCode superior,
            LocalDate from,
            @Personal String document) implements StaffFact {}

    /** @param divisions of his agency that a deputy head is in charge of from that day on; none any more when empty */
    record FieldsAssigned(
            StaffCode staff,
            List<String> divisions,
            LocalDate from,
            @Personal String document) implements StaffFact {}

    /** @param delegate who assigns, reviews and decides in the place of {@code staff} on these days, and passes it on to nobody */
    record DelegationGranted(
            StaffCode staff,
            StaffCode delegate,
            LocalDate from,
            LocalDate until,
            @Personal String document) implements StaffFact {}

    /** @param on the first day on which the delegate no more stands in; what was done before remains done */
    record DelegationWithdrawn(
            StaffCode staff,
            StaffCode delegate,
            LocalDate on,
            @Personal String document) implements StaffFact {}

    /**
     * Does the duty of a vacant post beside the own: on these days he stands where its holder would.
     *
     * @param until none where he holds it beside his own for good, until it is ended
     */
    record ActingAppointed(
            StaffCode staff,
            PostId post,
            AgencyId agency,
            String division,
            String title,
            boolean leader,
            LocalDate from,
            @Nullable LocalDate until,
            @Personal String document)
            implements StaffFact {}

    /** @param on the first day on which he acts in it no more; the first of all, when it never comes to it */
    record ActingEnded(
            StaffCode staff,
            PostId post,
            LocalDate on,
            @Personal String document) implements StaffFact {

        /** The appointment to that post that is in force on that day. */
        public boolean cuts(PostId actedIn, LocalDate from, @Nullable LocalDate until) {
            return actedIn.equals(post) && !on.isBefore(from) && (until == null || !on.isAfter(until));
        }

        public LocalDate lastDay() {
            return on.minusDays(1);
        }
    }

    /** Lent to another agency, which assigns work and evaluates; post and headcount stay where they are. */
    record Seconded(
            StaffCode staff,
            AgencyId agency,
            String division,
            StaffCode superior,
            LocalDate from,
            LocalDate until,
            @Personal String document)
            implements StaffFact {}

    /** @param on the first day back, before the day agreed on */
    record SecondmentEnded(
            StaffCode staff,
            AgencyId agency,
            LocalDate on,
            @Personal String document) implements StaffFact {

        /** Of several to the same agency the one that is under way: what is agreed on for later stands. */
        public boolean cuts(AgencyId lentTo, LocalDate from, LocalDate until) {
            return lentTo.equals(agency) && !on.isBefore(from) && !on.isAfter(until);
        }

        public LocalDate lastDay() {
            return on.minusDays(1);
        }
    }

    /**
     * What was decided for a day that is yet to come does not take place.
     *
     * @param from the first day on which it would have been in force
     */
    record DecisionRevoked(
            StaffCode staff,
            Revocable decision,
            LocalDate from,
            @Personal String document) implements StaffFact {}

    /** Of one who has left for good; it happens once a second person agrees. */
    record ErasureRequested(StaffCode staff, StaffCode by, ErasureGround ground, String document)
            implements StaffFact {}

    record ErasureDeclined(StaffCode staff, String reason) implements StaffFact {}

    /** From now on nobody can read what was personal: the key to it is destroyed. Every fact stays as it is. */
    record PersonalDataErased(StaffCode staff, ErasureGround ground, String document) implements StaffFact {}
}
