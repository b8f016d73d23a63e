package vn.congtam.scoring.reference.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;

/** All rule sets that are known here, by their ids: those that come with the product and those issued since. */
@Component
public class RuleBook {
    private static final RuleSets SHIPPED = RuleSets.shipped();
    private static final int MOST = 500;

    private final KnownLaw law;
    private final ReadModel<IssuedRules> issued;

    RuleBook(KnownLaw law, ReadModel<IssuedRules> issued) {
        this.law = law;
        this.issued = issued;
    }

    public Optional<RuleSet> find(String id) {
        return law.find(id);
    }

    /**
     * One that is only thought of.
     *
     * @throws vn.congtam.rulebook.RuleViolation naming everything wrong with it
     */
    public RuleSet read(String properties) {
        return SHIPPED.read(properties);
    }

    public List<String> ids() {
        return Stream.concat(
                        SHIPPED.byId().keySet().stream(),
                        issued.all(MOST).stream().map(IssuedRules::id))
                .distinct()
                .sorted()
                .toList();
    }
}
