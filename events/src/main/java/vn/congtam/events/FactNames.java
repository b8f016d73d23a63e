package vn.congtam.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congtam.events.fairness.FairnessFact;
import vn.congtam.events.indicator.AgencyFact;
import vn.congtam.events.indicator.CatalogueFact;
import vn.congtam.events.indicator.PostFact;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicatorset.IndicatorSetFact;
import vn.congtam.events.indicatorset.IndicatorValueFact;
import vn.congtam.events.notice.NoticeFact;
import vn.congtam.events.reading.ReadingFact;
import vn.congtam.events.regulation.CriteriaSetFact;
import vn.congtam.events.regulation.RegulationFact;
import vn.congtam.events.regulation.RuleSetFact;
import vn.congtam.events.scoring.AgencyEvaluationFact;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PetitionFact;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.submission.ConnectionFact;
import vn.congtam.events.submission.FigureFact;
import vn.congtam.events.submission.FileFact;
import vn.congtam.events.submission.JournalFact;
import vn.congtam.events.submission.RoutineFact;
import vn.congtam.events.submission.TaskFact;

/** Stored names of facts and their records. A name is chosen once: moving a record never touches history. */
public final class FactNames {
    private static final FactNames PUBLISHED = new FactNames(List.of(
            AgencyFact.class,
            PostFact.class,
            StaffFact.class,
            CatalogueFact.class,
            RegulationFact.class,
            RuleSetFact.class,
            CriteriaSetFact.class,
            IndicatorSetFact.class,
            IndicatorValueFact.class,
            TaskFact.class,
            RoutineFact.class,
            JournalFact.class,
            ConnectionFact.class,
            FileFact.class,
            FigureFact.class,
            PeriodFact.class,
            SlipFact.class,
            PetitionFact.class,
            AgencyEvaluationFact.class,
            ReadingFact.class,
            FairnessFact.class,
            NoticeFact.class));

    private final Map<String, Class<?>> types = new LinkedHashMap<>();

    /** @param streams sealed interfaces whose records are the facts */
    public FactNames(Collection<Class<? extends Fact>> streams) {
        streams.forEach(stream -> List.of(stream.getPermittedSubclasses()).forEach(this::add));
    }

    public static FactNames published() {
        return PUBLISHED;
    }

    public static String nameOf(Class<?> fact) {
        return fact.getSimpleName();
    }

    public static int revisionOf(Class<?> fact) {
        Revision revision = fact.getAnnotation(Revision.class);
        return revision == null ? 1 : revision.value();
    }

    public Optional<Class<?>> typeOf(String name) {
        return Optional.ofNullable(types.get(name));
    }

    public List<Class<?>> all() {
        return new ArrayList<>(types.values());
    }

    private void add(Class<?> fact) {
        if (types.put(nameOf(fact), fact) != null) {
            throw new IllegalStateException("two facts are named " + nameOf(fact));
        }
    }
}
