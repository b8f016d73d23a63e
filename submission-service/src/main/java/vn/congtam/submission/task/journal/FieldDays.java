package vn.congtam.submission.task.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.submission.Logged;
import vn.congtam.platform.wire.ReadModel;

/**
 * The days in the field among what was handed in: whoever is to assess it is told what their witnesses say, of whichever
 * month they are.
 */
@Component
class FieldDays {
    private final ReadModel<Diary> diaries;

    FieldDays(ReadModel<Diary> diaries) {
        this.diaries = diaries;
    }

    /** @param logged none where it was handed in without the journal */
    public List<Diary.Entry> of(@Nullable Logged logged) {
        if (logged == null) return List.of();
        return diaries.find(logged.journal().value()).stream()
                .flatMap(diary -> diary.entries().stream())
                .filter(entry -> entry.witness() != null && logged.entries().contains(entry.number()))
                .toList();
    }
}
