package vn.congtam.submission;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.platform.testing.Texts;

class WordsTest {
    @Test
    void all_words_are_there_in_both_languages() {
        Texts.mustBeComplete("submission");
    }

    @Test
    void every_fact_of_a_task_is_said_in_words() {
        Arrays.stream(TaskFact.class.getPermittedSubclasses())
                .forEach(fact -> Texts.mustSay("submission", "fact." + fact.getSimpleName()));
    }
}
