package vn.congtam.indicator.roster.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.DecisionRevoked;
import vn.congtam.events.indicator.StaffFact.FieldsAssigned;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.PostCorrected;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;

/**
 * The posts and superiors of a person, and what he is in charge of, in the order told, each in force until the next.
 *
 * @param corrections what was recorded wrongly, and how it was put right: the posts are as they now stand
 */
public record Career(
        List<Service> posts, List<Correction> corrections, List<Supervision> superiors, List<Charge> charges) {
    static final Career NONE = new Career(List.of(), List.of(), List.of(), List.of());

    /** A transfer is best recorded when it happens; further away it is remarked on. */
    private static final int DAYS_OF_GRACE = 15;

    /**
     * @param transfer from another agency
     * @param entered the day on which it was recorded
     */
    public record Service(
            PostId post,
            AgencyId agency,
            String division,
            String title,
            boolean leader,
            LocalDate from,
            @Personal String document,
            boolean transfer,
            LocalDate entered)
            implements Dated {

        public boolean farFromEntry() {
            return transfer && isFar(entered, from);
        }

        private Service from(LocalDate right) {
            return new Service(post, agency, division, title, leader, right, document, transfer, entered);
        }
    }

    public record Correction(
            PostId post,
            LocalDate wrong,
            LocalDate from,
            @Personal String document,
            LocalDate entered) {}

    /** @param superior none above the head of the province */
    public record Supervision(
            @Nullable StaffCode superior,
            LocalDate from,
            @Personal String document) implements Dated {}

    /** The divisions that a deputy head is in charge of. */
    public record Charge(
            List<String> divisions,
            LocalDate from,
            @Personal String document) implements Dated {}

    public static boolean isFar(LocalDate entered, LocalDate from) {
        return Math.abs(ChronoUnit.DAYS.between(entered, from)) > DAYS_OF_GRACE;
    }

    Career served(PostAssigned f, boolean transfer, LocalDate entered) {
        Service service = new Service(
                f.post(), f.agency(), f.division(), f.title(), f.leader(), f.from(), f.document(), transfer, entered);
        return new Career(Dated.and(posts, service), corrections, superiors, charges);
    }

    Career corrected(PostCorrected f, LocalDate entered) {
        Correction correction = new Correction(f.post(), f.wrong(), f.from(), f.document(), entered);
        return new Career(
                posts.stream()
                        .map(one -> one.from().equals(f.wrong()) ? one.from(f.from()) : one)
                        .toList(),
                Dated.and(corrections, correction),
                superiors,
                charges);
    }

    Career supervised(SuperiorAssigned f) {
        Supervision supervision = new Supervision(f.superior(), f.from(), f.document());
        return new Career(posts, corrections, Dated.and(superiors, supervision), charges);
    }

    /** What does not take place is told in the history alone. */
    Career revoked(DecisionRevoked f) {
        return switch (f.decision()) {
            case POST -> new Career(Dated.without(posts, f.from()), corrections, superiors, charges);
            case SUPERIOR -> new Career(posts, corrections, Dated.without(superiors, f.from()), charges);
            case FIELDS -> new Career(posts, corrections, superiors, Dated.without(charges, f.from()));
            case LEAVING, SECONDMENT -> this;
        };
    }

    Career charged(FieldsAssigned f) {
        Charge charge = new Charge(f.divisions(), f.from(), f.document());
        return new Career(posts, corrections, superiors, Dated.and(charges, charge));
    }
}
