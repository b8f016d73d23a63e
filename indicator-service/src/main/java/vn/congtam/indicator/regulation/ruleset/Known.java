package vn.congtam.indicator.regulation.ruleset;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.rulebook.Header;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;
import vn.congtam.rulebook.text.Text;

/**
 * A rule set with all that it says.
 *
 * @param regulation who issued it; nobody when it comes with the product
 * @param document by which it was issued
 */
public record Known(
        Rules rules,
        Text title,
        Header header,
        Map<String, String> parameters,
        @Nullable RegulationId regulation,
        @Nullable String document) {

    static Known shipped(RuleSet rules) {
        return new Known(
                new Rules(rules.id(), rules.hash()), rules.title(), rules.header(), rules.parameters(), null, null);
    }

    /** As it was issued, whatever the product has learned to read since. */
    static Known issued(RuleSet rules, Issued as) {
        return new Known(
                new Rules(rules.id(), as.hash()),
                rules.title(),
                rules.header(),
                as.content(),
                as.regulation(),
                as.document());
    }

    /** What it says, typed. */
    public Parameters law() {
        return new Parameters(new TreeMap<>(parameters));
    }

    /** Whether people of a kind may be rated by it in periods that begin on that day. */
    public boolean governs(SubjectKind kind, LocalDate day) {
        return RuleSets.shipped()
                .governs(RuleSet.kept(parameters), vn.congtam.rulebook.SubjectKind.valueOf(kind.name()), day);
    }

    /** Of the province and of the product they are for all, of an agency for itself. */
    public boolean isOpenTo(RegulationId other) {
        return regulation == null || regulation.equals(RegulationId.PROVINCE) || regulation.equals(other);
    }
}
