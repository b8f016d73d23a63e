package vn.congtam.rulebook.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.Schema;

class ContentsTest {
    @Test
    void every_parameter_stands_in_the_header_or_in_one_chapter() {
        List<String> all = new ArrayList<>(Contents.HEADER);
        all.addAll(Contents.parameters());
        assertThat(all).containsExactlyInAnyOrderElementsOf(Schema.TYPES.keySet());
    }
}
