package vn.congtam.reporting.history;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.regulation.RuleSetFact.RuleSetIssued;
import vn.congtam.events.regulation.RuleSetId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.web.Rule;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reckoning.Statutes;
import vn.congtam.reporting.history.chapter.Dated;
import vn.congtam.reporting.history.chapter.Told;
import vn.congtam.reporting.history.moment.Remembered;
import vn.congtam.reporting.history.organisation.Annals;
import vn.congtam.reporting.history.record.RulesRecord;
import vn.congtam.reporting.history.record.SlipRecord;
import vn.congtam.reporting.history.record.TaskRecord;
import vn.congtam.rulebook.period.Span;

/** Single things whose past can be asked for: tasks and slips by whose they are, and what an agency is rated by. */
@Component
class Records {
    private static final String TASK = "task/";
    private static final String SLIP = "slip/";
    private static final String REGULATION = "regulation/";

    private final Archive archive;
    private final ReadModel<Annals> annals;
    private final FactReader reader;
    private final Statutes law;

    Records(Archive archive, ReadModel<Annals> annals, FactReader reader) {
        this.archive = archive;
        this.annals = annals;
        this.reader = reader;
        this.law = new Statutes(id -> issued(id).map(RuleSetIssued::content));
    }

    enum Refusal implements Rule {
        RECORD_UNKNOWN;

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /**
     * @param of such as {@code task/0198c1}, {@code slip/VC0007/2026-10}, {@code regulation/province} or {@code
     *     regulation/agency/xa-dien-khanh}
     * @param staff whose task it is; the reader's own when absent
     */
    Remembered of(Actor actor, String of, @Nullable StaffCode staff) {
        if (of.startsWith(REGULATION)) return rules(of);
        if (of.startsWith(TASK)) return task(actor, of, staff == null ? actor.staff() : staff);
        if (of.startsWith(SLIP)) return slip(actor, of);
        throw unknown(of);
    }

    /** Rules are no secret. */
    private Remembered rules(String of) {
        List<Told> told = Stream.of(RegulationId.PROVINCE.toString(), of)
                .distinct()
                .flatMap(stream -> annals.find(stream).stream())
                .flatMap(one -> one.told().stream())
                .sorted(Told.AS_RECORDED)
                .toList();
        return new RulesRecord(told, law, reader);
    }

    private Optional<RuleSetIssued> issued(String id) {
        return annals.find(new RuleSetId(id).toString()).stream()
                .flatMap(one -> one.told().stream())
                .map(told -> (RuleSetIssued) told.fact(reader))
                .findFirst();
    }

    private Remembered task(Actor actor, String of, StaffCode owner) {
        List<Told> facts = archive.about(actor, owner, of).stream()
                .map(Dated::told)
                .sorted(Comparator.comparing(Told::seq))
                .distinct()
                .toList();
        if (facts.isEmpty()) throw unknown(of);
        return new TaskRecord(owner, facts, reader);
    }

    private Remembered slip(Actor actor, String of) {
        List<Dated> facts = archive.about(actor, whose(of), of);
        if (facts.isEmpty()) throw unknown(of);
        return new SlipRecord(Span.parse(of.substring(of.lastIndexOf('/') + 1)), facts, reader);
    }

    private static StaffCode whose(String slip) {
        String owner = slip.substring(SLIP.length(), Math.max(SLIP.length(), slip.lastIndexOf('/')));
        try {
            return new StaffCode(owner);
        } catch (IllegalArgumentException nobody) {
            throw unknown(slip);
        }
    }

    private static RuntimeException unknown(String of) {
        return Refusal.RECORD_UNKNOWN.refuse("/of", of);
    }
}
