package vn.congtam.indicator.indicatorset.shelf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicatorset.Coverage;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.indicatorset.shelf.SetEdition.State;
import vn.congtam.indicator.roster.Position;
import vn.congtam.platform.web.Rule;
import vn.congtam.platform.wire.ReadModel;

/** Looks up sets of indicators. */
@Component
public class SetShelf {
    private static final Comparator<SetEdition> LATEST_FIRST =
            Comparator.comparing((SetEdition one) -> one.set().value()).reversed();

    private final ReadModel<SetEdition> editions;

    SetShelf(ReadModel<SetEdition> editions) {
        this.editions = editions;
    }

    enum Refusal implements Rule {
        NO_SUCH_SET;

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    public Optional<SetEdition> find(IndicatorSetId set) {
        return editions.find(set.value());
    }

    public SetEdition known(IndicatorSetId set) {
        return find(set).orElseThrow(() -> Refusal.NO_SUCH_SET.refuse("", set.value()));
    }

    public List<SetEdition> of(RegulationId regulation) {
        return editions.where(Map.of("regulation", regulation.value())).stream()
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** The one that this would replace. */
    public Optional<SetEdition> effective(SetEdition another) {
        return of(another.regulation()).stream()
                .filter(one -> one.state() == State.EFFECTIVE && one.isVersionOf(another))
                .findFirst();
    }

    /** What it has otherwise than its template; nothing where it follows none. */
    public List<Difference> differences(SetEdition own) {
        IndicatorSetId template = own.content().template();
        return template == null
                ? List.of()
                : find(template).map(one -> Difference.between(one, own)).orElse(List.of());
    }

    /** Itself, the template it follows, the one which that follows, and so on. */
    public Set<IndicatorSetId> withTemplates(IndicatorSetId set) {
        Set<IndicatorSetId> all = new LinkedHashSet<>();
        IndicatorSetId next = set;
        while (next != null && all.add(next)) {
            next = find(next).map(one -> one.content().template()).orElse(null);
        }
        return all;
    }

    /** By what somebody in that post is measured on that day: by the narrowest set that is in force for him. */
    public Optional<SetEdition> inForce(AgencyId agency, @Nullable Position post, LocalDate day) {
        List<SetEdition> all = of(RegulationId.of(agency)).stream()
                .filter(one -> one.force().covers(day))
                .sorted(Comparator.comparing(SetShelf::since).reversed())
                .toList();
        return coverages(post)
                .flatMap(who -> all.stream().filter(one -> isFor(one, who)).limit(1))
                .findFirst();
    }

    /** Whether it would measure whoever holds that post, beside the set that is in force for him. */
    public static boolean isNarrowest(SetEdition another, @Nullable Position post, @Nullable SetEdition present) {
        return coverages(post)
                .filter(who -> isFor(another, who) || present != null && isFor(present, who))
                .findFirst()
                .filter(who -> isFor(another, who))
                .isPresent();
    }

    private static LocalDate since(SetEdition edition) {
        return Objects.requireNonNull(edition.force().from());
    }

    private static boolean isFor(SetEdition one, Coverage who) {
        return who.equals(one.content().coverage());
    }

    private static Stream<Coverage> coverages(@Nullable Position post) {
        Coverage all = new Coverage(Coverage.Kind.AGENCY, null);
        return post == null
                ? Stream.of(all)
                : Stream.of(
                        new Coverage(Coverage.Kind.POST, post.post().value()),
                        new Coverage(Coverage.Kind.SIMILAR_TASKS, post.similarTasks()),
                        all);
    }
}
