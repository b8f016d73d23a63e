package vn.congtam.scoring.petition;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.PetitionId;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reckoning.Law;
import vn.congtam.rulebook.classification.Deviation;
import vn.congtam.scoring.petition.PetitionCommand.FilePetition;
import vn.congtam.scoring.petition.PetitionCommand.Result;
import vn.congtam.scoring.reference.Form;
import vn.congtam.scoring.reference.Raters;
import vn.congtam.scoring.reference.Spans;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.assessment.Assessors;
import vn.congtam.scoring.reference.classification.Heights;
import vn.congtam.scoring.reference.law.Ordinances;

/** Puts a petition together: against which result, in time or not, to whom, and to be answered by when. */
@Component
class Filing {
    private final ReadModel<Standing> standings;
    private final ReadModel<Publication> publications;
    private final ReadModel<Plea> pleas;
    private final Ordinances ordinances;
    private final Addressing addressing;
    private final Raters raters;
    private final Assessors assessors;
    private final Law law;
    private final Heights heights;

    Filing(
            ReadModel<Standing> standings,
            ReadModel<Publication> publications,
            ReadModel<Plea> pleas,
            Ordinances ordinances,
            Addressing addressing,
            Raters raters,
            Assessors assessors,
            Law law,
            Heights heights) {
        this.heights = heights;
        this.standings = standings;
        this.publications = publications;
        this.pleas = pleas;
        this.ordinances = ordinances;
        this.addressing = addressing;
        this.raters = raters;
        this.assessors = assessors;
        this.law = law;
    }

    FilePetition petition(StaffCode by, String span, PetitionRequest.Filing asked, LocalDate today) {
        Standing standing = standings.find(SlipId.of(by, span).value()).orElseThrow(() -> noResult(span));
        Member member = Optional.ofNullable(standing.member()).orElseThrow(() -> noResult(span));
        PeriodId period = PeriodId.of(member.agency(), span);
        Publication publication = publications.find(period.value()).orElseThrow(Refusal.NOT_PUBLISHED::refuse);
        LocalDate last = publication
                .fileBy(member, ordinances.fileBy(member.agency(), member.kind()))
                .orElseThrow(Refusal.NOT_PUBLISHED::refuse);
        if (today.isAfter(last)) throw Refusal.FILED_TOO_LATE.refuse("/span", last);
        mustBePartOf(standing, member, publication, asked.contested());
        return new FilePetition(
                next(standing),
                standing.slip(),
                period,
                member.agency(),
                by,
                addressing.of(standing, asked.contested(), today).orElse(null),
                asked.contested(),
                asked.basis(),
                asked.content(),
                asked.proposal(),
                answerBy(publication, member, today));
    }

    /** What the answer to a petition is measured by. */
    Result result(Plea plea) {
        Standing standing = standings.find(plea.slip().value()).orElseThrow(Refusal.NO_PETITION::refuse);
        return new Result(
                raters.of(standing),
                assessors.of(standing, plea.about()),
                standing.course().decided(),
                standing.course().locked(),
                standing.course().isOverridden(),
                exceeded(standing));
    }

    private Map<Grade, Deviation.Bound> exceeded(Standing standing) {
        Grade computed = standing.course().computed();
        if (standing.opening() == null || standing.member() == null || computed == null) return Map.of();
        Deviation bounds = Deviation.by(law.of(standing.opening().rules()));
        vn.congtam.rulebook.@Nullable Grade ceiling =
                heights.limit(standing.slip()).map(Filing::rated).orElse(null);
        Map<Grade, Deviation.Bound> all = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values())
            bounds.exceeded(rated(computed), rated(grade), ceiling).ifPresent(bound -> all.put(grade, bound));
        return all;
    }

    private static vn.congtam.rulebook.Grade rated(Grade grade) {
        return vn.congtam.rulebook.Grade.valueOf(grade.name());
    }

    /** One at a time, and none against a result that was confirmed or changed by an answer: that is final. */
    private PetitionId next(Standing standing) {
        List<Plea> former = pleas.where(Map.of("slip", standing.slip().value()));
        if (former.stream().anyMatch(Plea::isOpen)) throw Refusal.PETITION_PENDING.refuse();
        if (former.stream().anyMatch(one -> one.isFinalFor(standing.outcome()))) throw Refusal.RESULT_FINAL.refuse();
        return new PetitionId(standing.slip().value() + "/" + (former.size() + 1));
    }

    private void mustBePartOf(Standing standing, Member member, Publication publication, @Nullable String about) {
        if (about == null || standing.isAbout(about)) return;
        boolean item = publication.rulesFor(member.kind()).stream()
                .flatMap(rules -> Form.items(law.of(rules)).stream())
                .anyMatch(one -> one.item().equals(about));
        if (!item) throw Refusal.ABOUT_UNKNOWN.refuse("/about", about);
    }

    private @Nullable LocalDate answerBy(Publication publication, Member member, LocalDate filed) {
        Integer days = publication.resolveWithinWorkingDays(
                member, day -> ordinances.limits(member.agency(), member.kind(), day));
        return days == null ? null : ordinances.workingDays().after(filed, days);
    }

    private static RuntimeException noResult(String span) {
        return Refusal.NO_RESULT.refuse("/span", Spans.inSentence(span));
    }
}
