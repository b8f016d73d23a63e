package vn.congtam.indicator.staff;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.roster.person.Career.Supervision;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.indicator.roster.person.Tenure.Spell;

/** What a person's service so far allows: asked by the person's own stream when it decides, and before, by a plan. */
public final class Standing {
    private final Tenure tenure;
    private final Postings postings;
    private final LocalDate latestSuperior;

    Standing(Tenure tenure, Postings postings, LocalDate latestSuperior) {
        this.tenure = tenure;
        this.postings = postings;
        this.latestSuperior = latestSuperior;
    }

    public static Standing of(@Nullable Person person) {
        if (person == null) {
            return new Standing(Tenure.NONE, Postings.NONE, LocalDate.MIN);
        }
        return new Standing(
                tenure(person), postings(person), latest(person.career().superiors()));
    }

    private static Tenure tenure(Person person) {
        Spell last = person.tenure().spells().getLast();
        var as = person.tenure().kinds().getLast();
        SubjectKind kind = as.kind();
        LocalDate left = last.end() == null ? LocalDate.MAX : last.end().on();
        return new Tenure(last.from(), left, kind, as.from());
    }

    private static Postings postings(Person person) {
        return new Postings(person.career().posts().stream()
                .map(one -> new Postings.Posting(one.post(), one.agency(), one.leader(), one.from()))
                .toList());
    }

    private static LocalDate latest(List<Supervision> superiors) {
        return superiors.isEmpty() ? LocalDate.MIN : superiors.getLast().from();
    }

    boolean servesOn(LocalDate day) {
        return tenure.covers(day);
    }

    public boolean isInService() {
        return tenure.isUnderWay();
    }

    public void mayJoin(StaffCode staff, LocalDate from, StaffCode by) {
        if (staff.belongsToProgram()) throw Refusal.STAFF_CODE_RESERVED.refuse("/staff", staff.value());
        OwnRecord.mustNotBeKept(staff, by);
        tenure.mayJoin(staff.value(), from);
    }

    public void mayServe(StaffCode staff, LocalDate from, StaffCode by) {
        OwnRecord.mustNotBeKept(staff, by);
        tenure.mustCover(from, "/from");
        postings.mustPrecede(from);
    }

    /** @param latest since when he leads the divisions that he leads */
    void mayLead(StaffCode staff, LocalDate from, LocalDate latest, StaffCode by) {
        OwnRecord.mustNotBeKept(staff, by);
        tenure.mustCover(from, "/from");
        Days.mustFollow(latest, from);
        postings.mustLead(from, tenure.joined());
    }

    /** @param superior none where nobody stands above him */
    public void mayAnswerTo(StaffCode staff, @Nullable StaffCode superior, LocalDate from, StaffCode by) {
        OwnRecord.mustNotBeKept(staff, by);
        OwnRecord.mustNotGain(superior, by, Refusal.OWN_SUBORDINATE, "/superior");
        tenure.mustCover(from, "/from");
        Days.mustFollow(latestSuperior, from);
        if (staff.equals(superior)) {
            throw Refusal.SUPERIOR_SELF.refuse("/superior");
        }
    }
}
