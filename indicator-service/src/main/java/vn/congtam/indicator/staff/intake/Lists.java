package vn.congtam.indicator.staff.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.sheet.Mode;
import vn.congtam.platform.web.Rule;

/**
 * Lists that are being written or were lately, so that one who could not wait sees the end. After a restart none is known:
 * the same file again goes on where it was.
 */
@Component
class Lists {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 50;

    private final Cache<String, Running> all =
            Caffeine.newBuilder().expireAfterAccess(KEPT).maximumSize(MOST).build();

    record Running(AgencyId agency, Mode mode, Progress progress) {}

    enum Refusal implements Rule {
        NO_SUCH_LIST;

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    String note(Running list) {
        String id = UUID.randomUUID().toString();
        all.put(id, list);
        return id;
    }

    Running of(Actor actor, String id) {
        Running list = all.getIfPresent(id);
        if (list == null) throw Refusal.NO_SUCH_LIST.refuse("", id);
        Mandate.ofPersonnel(actor, list.agency());
        return list;
    }
}
