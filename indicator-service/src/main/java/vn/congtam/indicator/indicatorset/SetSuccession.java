package vn.congtam.indicator.indicatorset;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.indicatorset.shelf.SetEdition;
import vn.congtam.indicator.indicatorset.shelf.SetEdition.State;
import vn.congtam.indicator.indicatorset.shelf.SetShelf;

/** For the same people one set is in force: a new one names the one it replaces, and begins after it. */
@Component
class SetSuccession {
    private final SetShelf shelf;

    SetSuccession(SetShelf shelf) {
        this.shelf = shelf;
    }

    /** @param mandates whose sets he may act on who asks: nobody else is told how it stands */
    void mayTakeEffect(
            IndicatorSetId set,
            Set<RegulationId> mandates,
            LocalDate from,
            @Nullable IndicatorSetId replaces,
            LocalDate today) {
        SetEdition edition = shelf.known(set);
        if (!mandates.contains(edition.regulation())) throw Refusal.SET_OF_OTHERS.refuse();
        mustNotReachBack(from, today);
        templateMustStand(edition.content().template());
        if (edition.regulation().equals(RegulationId.PROVINCE)) mayFollowTemplate(from, replaces);
        else mayFollow(edition, from, replaces);
    }

    /** Whoever works in a month knows from its beginning what it is measured by. */
    private static void mustNotReachBack(LocalDate from, LocalDate today) {
        LocalDate first = today.withDayOfMonth(1);
        if (from.isBefore(first)) throw Refusal.SET_IN_THE_PAST.refuse("/from", first);
    }

    private void templateMustStand(@Nullable IndicatorSetId template) {
        if (template != null && !shelf.known(template).isApproved()) {
            throw Refusal.TEMPLATE_NOT_APPROVED.refuse("", template.value());
        }
    }

    private void mayFollow(SetEdition edition, LocalDate from, @Nullable IndicatorSetId replaces) {
        SetEdition current = shelf.effective(edition).orElse(null);
        if (current != null && replaces == null) {
            throw Refusal.SET_FORMER_NOT_NAMED.refuse("/replaces", current.set().value());
        }
        if (replaces != null && (current == null || !current.set().equals(replaces))) {
            throw Refusal.SET_FORMER_UNKNOWN.refuse("/replaces", replaces.value());
        }
        if (current != null) mustFollow(current, from);
    }

    /** Several templates are in effect side by side. */
    private void mayFollowTemplate(LocalDate from, @Nullable IndicatorSetId replaces) {
        if (replaces == null) return;
        SetEdition former = shelf.find(replaces)
                .filter(one -> one.regulation().equals(RegulationId.PROVINCE) && one.state() == State.EFFECTIVE)
                .orElseThrow(() -> Refusal.SET_FORMER_UNKNOWN.refuse("/replaces", replaces.value()));
        mustFollow(former, from);
    }

    private static void mustFollow(SetEdition former, LocalDate from) {
        LocalDate since = former.force().from();
        if (since != null && !from.isAfter(since)) throw Refusal.SET_BEFORE_FORMER.refuse("/from", since);
    }
}
