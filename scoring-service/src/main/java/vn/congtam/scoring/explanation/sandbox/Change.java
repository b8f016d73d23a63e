package vn.congtam.scoring.explanation.sandbox;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.submission.Line;
import vn.congtam.reckoning.Admission;
import vn.congtam.reckoning.Sheet;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.SubjectKind;

/**
 * What is tried.
 *
 * @param rules none where the rules stay as they are
 * @param pricing other factors
 */
record Change(@Nullable RuleSet rules, Pricing pricing) {

    /** Rules for one kind of people say nothing of others. */
    boolean concerns(Sheet sheet) {
        return rules == null
                || rules.header()
                        .isFor(SubjectKind.valueOf(sheet.member().kind().name()));
    }

    /** @param people what a leader's people would have reached */
    Sheet applied(Sheet was, Map<String, Reached> people) {
        List<Line> lines = was.done().lines().stream().map(pricing::applied).toList();
        Sheet.Done done = new Sheet.Done(lines, was.done().parts(), was.done().tracked(), people);
        RuleSet by = rules == null ? was.rules() : rules;
        return Admission.of(new Sheet(by, was.span(), was.basis(), was.member(), done, was.judged()));
    }
}
