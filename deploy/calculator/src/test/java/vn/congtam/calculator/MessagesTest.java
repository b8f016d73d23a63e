package vn.congtam.calculator;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.text.Resource;

class MessagesTest {

    @Test
    void every_fault_has_its_sentence_in_both_languages() {
        var codes = Arrays.stream(Unreadable.values()).map(Enum::name).collect(toSet());
        assertThat(Resource.read(Unreadable.class, "messages_vi.properties").keySet())
                .isEqualTo(codes);
        assertThat(Resource.read(Unreadable.class, "messages_en.properties").keySet())
                .isEqualTo(codes);
    }
}
