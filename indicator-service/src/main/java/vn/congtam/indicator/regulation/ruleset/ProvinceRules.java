package vn.congtam.indicator.regulation.ruleset;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.ProvinceAlone;

/** What the province has in force: what it alone lays down is so for every agency. */
public interface ProvinceRules {

    /** None where no law is in force for such people on that day. */
    Optional<Known> inForce(SubjectKind kind, LocalDate day);

    /** What these rules have otherwise than the province on that day, as the province has it. */
    default SortedMap<String, String> overruled(Parameters rules, SubjectKind kind, LocalDate day) {
        Parameters ofProvince = inForce(kind, day).map(Known::law).orElse(rules);
        return ProvinceAlone.overruled(rules, ofProvince);
    }

    /** What an agency may not adopt by itself, as the province has it on that day. */
    default SortedMap<String, String> withheld(Parameters rules, SubjectKind kind, LocalDate day) {
        Parameters ofProvince = inForce(kind, day).map(Known::law).orElse(rules);
        return ProvinceAlone.withheld(rules, ofProvince);
    }

    /** As rule sets are written, to be told. */
    static String said(Map<String, String> overruled) {
        return overruled.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(", "));
    }
}
