package vn.congtam.scoring.agencyevaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.AgencyMark;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Rules;
import vn.congtam.rulebook.Step;
import vn.congtam.rulebook.agency.AgencyCriterion;
import vn.congtam.rulebook.text.Text;
import vn.congtam.scoring.roster.Roster;

/**
 * An agency's evaluation: its criteria with what was said of each, the figures and why, the decision.
 *
 * @param late whether the agency scored itself after the day it was due
 * @param rules that say how many points each block has, and from how many each grade is earned
 * @param explanation the rulebook's steps for the marks that count now
 */
record EvaluationAnswer(
        String evaluation,
        AgencyId agency,
        String agencyName,
        String span,
        LocalDate due,
        Appraisal.State state,
        boolean late,
        Rules form,
        Text formTitle,
        Rules rules,
        List<Threshold> thresholds,
        List<Row> criteria,
        @Nullable String comment,
        @Nullable Figures figures,
        @Nullable Decision decision,
        List<Step> explanation,
        long version) {

    record Row(
            String criterion,
            String group,
            Text text,
            BigDecimal maximum,
            boolean sourced,
            @Nullable AgencyMark self,
            @Nullable AgencyMark reviewed) {

        /** What a form begins with: what was said last. */
        public @Nullable AgencyMark said() {
            return reviewed == null ? self : reviewed;
        }
    }

    record Threshold(Grade grade, BigDecimal from) {}

    record Figures(BigDecimal generalPoints, BigDecimal resultPoints, BigDecimal total, Grade grade) {}

    record Decision(
            Grade computed,
            Grade decided,
            @Nullable String reason,
            @Nullable String document) {}

    static EvaluationAnswer of(Appraisal appraisal, Criteria criteria, Roster roster) {
        List<AgencyMark> marks = appraisal.marks();
        return new EvaluationAnswer(
                appraisal.evaluation().value(),
                appraisal.agency(),
                roster.agency(appraisal.agency()),
                appraisal.span(),
                appraisal.due(),
                appraisal.state(),
                appraisal.late(),
                appraisal.form(),
                criteria.set().title(),
                criteria.rules(),
                thresholds(criteria),
                rows(criteria, appraisal),
                appraisal.comment(),
                figures(appraisal),
                decision(appraisal),
                marks == null ? List.of() : criteria.score(marks).explanation(),
                appraisal.version());
    }

    private static List<Threshold> thresholds(Criteria criteria) {
        return Stream.of(Grade.EXCELLENT, Grade.GOOD, Grade.COMPLETED)
                .map(grade -> new Threshold(grade, criteria.from(grade)))
                .toList();
    }

    private static List<Row> rows(Criteria criteria, Appraisal appraisal) {
        Map<String, AgencyMark> self = byCriterion(appraisal.self());
        Map<String, AgencyMark> reviewed = byCriterion(appraisal.reviewed());
        return criteria.all().stream()
                .map(one -> row(one, self.get(one.id()), reviewed.get(one.id())))
                .toList();
    }

    private static Row row(AgencyCriterion one, @Nullable AgencyMark self, @Nullable AgencyMark reviewed) {
        return new Row(one.id(), one.group().name(), one.text(), one.maximum(), one.sourced(), self, reviewed);
    }

    private static Map<String, AgencyMark> byCriterion(@Nullable List<AgencyMark> marks) {
        return marks == null
                ? Map.of()
                : marks.stream().collect(Collectors.toMap(AgencyMark::criterion, Function.identity()));
    }

    private static @Nullable Figures figures(Appraisal appraisal) {
        var f = appraisal.figures();
        return f == null ? null : new Figures(f.generalPoints(), f.resultPoints(), f.total(), f.grade());
    }

    private static @Nullable Decision decision(Appraisal appraisal) {
        var f = appraisal.decision();
        return f == null ? null : new Decision(f.computed(), f.decided(), f.reason(), f.document());
    }
}
