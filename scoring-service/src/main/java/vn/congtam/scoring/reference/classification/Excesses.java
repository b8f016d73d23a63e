package vn.congtam.scoring.reference.classification;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.classification.Graded;
import vn.congtam.rulebook.classification.Ceilings;
import vn.congtam.rulebook.classification.Objection;
import vn.congtam.rulebook.classification.Unit;
import vn.congtam.rulebook.text.Text;

/**
 * Heads whose locked grade their rules do not allow beside the agency's own, which came after it: the lock waits for no
 * agency's grade, and is no way round the ceiling either.
 */
@Component
public class Excesses {
    private final ReadModel<Summit> summits;
    private final Law law;

    Excesses(ReadModel<Summit> summits, Law law) {
        this.summits = summits;
        this.law = law;
    }

    /** @param why in the words of the rule */
    public record Excess(StaffCode staff, String span, Grade decided, Text why) {
        public SlipId slip() {
            return SlipId.of(staff, span);
        }
    }

    /** Of those upon whom that person decided. */
    public Stream<Excess> decidedBy(StaffCode decider) {
        return where("decider", decider);
    }

    public Stream<Excess> of(StaffCode head) {
        return where("staff", head);
    }

    public Stream<Excess> in(PeriodId period) {
        return summits.find(period.value()).filter(Summit::above).stream().flatMap(this::blocked);
    }

    private Stream<Excess> where(String as, StaffCode who) {
        return summits.where(Map.of(as, who.value(), "above", true)).stream().flatMap(this::blocked);
    }

    private Stream<Excess> blocked(Summit of) {
        StaffCode head = Objects.requireNonNull(of.staff());
        Grade grade = Objects.requireNonNull(of.grade());
        Unit.Led led = new Unit.Led(head.value(), Graded.grade(grade));
        Unit unit = new Unit(Graded.grade(of.agencyGrade()), led, List.of(), false);
        return Ceilings.by(law.of(Objects.requireNonNull(of.rules()))).check(unit).stream()
                .filter(Objection::blocks)
                .map(one -> new Excess(head, of.span(), grade, one.step().text()));
    }
}
