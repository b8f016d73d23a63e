package vn.congtam.submission;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congtam.events.submission.JournalFact;
import vn.congtam.events.submission.RoutineFact;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.platform.testing.Texts;

class WordsTest {
    @Test
    void all_words_are_there_in_both_languages() {
        Texts.mustBeComplete("submission");
    }

    @Test
    void every_fact_is_said_in_words() {
        Stream.of(TaskFact.class, RoutineFact.class, JournalFact.class)
                .flatMap(facts -> Arrays.stream(facts.getPermittedSubclasses()))
                .forEach(fact -> Texts.mustSay("submission", "fact." + fact.getSimpleName()));
    }
}
