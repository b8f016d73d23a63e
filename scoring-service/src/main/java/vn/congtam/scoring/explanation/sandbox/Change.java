package vn.congtam.scoring.explanation.sandbox;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.Product;
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
 * @param factors other factors, by the codes of products
 */
record Change(@Nullable RuleSet rules, Map<String, BigDecimal> factors) {

    /** Rules for one kind of people say nothing of others. */
    boolean concerns(Sheet sheet) {
        return rules == null
                || rules.header()
                        .isFor(SubjectKind.valueOf(sheet.member().kind().name()));
    }

    /** @param people what a leader's people would have reached */
    Sheet applied(Sheet was, Map<String, Reached> people) {
        List<Line> lines = was.done().lines().stream().map(this::line).toList();
        Sheet.Done done = new Sheet.Done(lines, was.done().parts(), was.done().tracked(), people);
        RuleSet by = rules == null ? was.rules() : rules;
        return Admission.of(new Sheet(by, was.span(), was.basis(), was.member(), done, was.judged()));
    }

    private Line line(Line was) {
        BigDecimal factor = factors.get(was.product().code());
        if (factor == null) return was;
        Product p = was.product();
        Product then = new Product(p.code(), p.name(), p.output(), p.group(), p.points(), factor, p.evidenceRequired());
        return new Line(
                was.owner(), was.month(), was.span(), was.catalogue(), then, was.title(), was.share(), was.work());
    }
}
