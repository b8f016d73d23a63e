package vn.congtam.indicator.regulation.ruleset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.RuleClass;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;
import vn.congtam.rulebook.SubjectKind;

/** All rule sets that may be looked up. */
@Component
public class RuleShelf {
    private static final int MOST = 10_000;
    private static final RuleSets SHIPPED = RuleSets.shipped();

    private final ReadModel<Issued> issued;

    RuleShelf(ReadModel<Issued> issued) {
        this.issued = issued;
    }

    /** Those of the product first. */
    public List<Known> all() {
        return Stream.concat(
                        RuleSet.shipped().stream().map(Known::shipped),
                        issued.all(MOST).stream().map(RuleShelf::known))
                .toList();
    }

    public Optional<Known> find(String id) {
        RuleSet shipped = SHIPPED.byId().get(id);
        return shipped == null ? issued.find(id).map(RuleShelf::known) : Optional.of(Known.shipped(shipped));
    }

    /** The law itself, as the product reads it, where nobody has laid down anything. */
    public static Optional<Known> ofLaw(vn.congtam.events.indicator.SubjectKind kind) {
        return RuleSet.shipped().stream()
                .filter(rules -> rules.header().ruleClass() == RuleClass.LAW)
                .filter(rules -> rules.header().isFor(SubjectKind.valueOf(kind.name())))
                .findFirst()
                .map(Known::shipped);
    }

    /** Rules as their file says them, on the ground of those that come with the product. */
    static RuleSet read(String properties) {
        return SHIPPED.read(properties);
    }

    private static Known known(Issued one) {
        RuleSet rules = SHIPPED.issued(one.content());
        return Known.issued(rules, one);
    }
}
