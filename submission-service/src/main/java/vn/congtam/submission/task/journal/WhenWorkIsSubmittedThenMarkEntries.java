package vn.congtam.submission.task.journal;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.submission.Logged;
import vn.congtam.events.submission.TaskFact.TaskSubmitted;
import vn.congtam.platform.wire.Reaction;
import vn.congtam.submission.task.journal.JournalCommand.MarkEntries;

/** What was handed in with a task is not handed in again. */
@Configuration(proxyBeanMethods = false)
class WhenWorkIsSubmittedThenMarkEntries {

    @Bean
    Reaction markEntries() {
        return Reaction.named("mark-entries").whenEach(TaskSubmitted.class, WhenWorkIsSubmittedThenMarkEntries::mark);
    }

    static List<MarkEntries> mark(TaskSubmitted f) {
        Logged logged = f.logged();
        return logged == null
                ? List.of()
                : List.of(new MarkEntries(logged.journal(), logged.entries(), f.task(), f.quantity()));
    }
}
