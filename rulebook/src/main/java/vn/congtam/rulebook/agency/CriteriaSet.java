package vn.congtam.rulebook.agency;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.text.Resource;
import vn.congtam.rulebook.text.Text;

/**
 * An agency's own criteria, as data: a document that issues them, and criteria in the order of the slip.
 *
 * @param id such as {@code agency-example/1}
 * @param content as it was issued
 */
public record CriteriaSet(String id, Text title, String document, List<AgencyCriterion> criteria, Parameters content) {
    public CriteriaSet {
        criteria = List.copyOf(criteria);
    }

    /** SHA-256 of the whole content. */
    public String hash() {
        return content.hash();
    }

    /** An example, issued by nobody. */
    public static CriteriaSet example() {
        SortedMap<String, String> content = Resource.read(CriteriaSet.class, "agency-example-1.properties");
        return CriteriaReading.of(content);
    }

    /**
     * From properties: {@code id}, {@code title.vi}, {@code title.en}, {@code document}, {@code criteria} (ids in order),
     * and for each {@code ID.group}, {@code ID.maximum}, {@code ID.text.vi}, {@code ID.text.en}, {@code ID.sourced}.
     *
     * @throws RuleViolation naming everything wrong with it, each at {@code /NAME}
     */
    public static CriteriaSet read(String properties) {
        return CriteriaReading.read(properties);
    }

    /**
     * One that was issued once, by its content.
     *
     * @throws RuleViolation naming everything wrong with it
     */
    public static CriteriaSet issued(Map<String, String> content) {
        return CriteriaReading.of(new TreeMap<>(content));
    }

    @Nullable
    AgencyCriterion find(String criterion) {
        return criteria.stream()
                .filter(one -> one.id().equals(criterion))
                .findFirst()
                .orElse(null);
    }

    List<AgencyCriterion> of(Group group) {
        return criteria.stream().filter(one -> one.group() == group).toList();
    }
}
