package vn.congtam.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;

/** What is personal in a record is found wherever it lies, with whose it is. */
class PersonalTextsTest {
    private static final StaffCode LAN = new StaffCode("VC0007");
    private static final StaffCode AN = new StaffCode("VC0008");

    record Person(StaffCode staff, @Personal String name) {}

    record Word(
            @Nullable StaffCode about,
            @Personal(of = "about") String text) {}

    record Sheet(StaffCode owner, List<Word> words, Map<String, Note> notes, String title) {}

    record Note(@Personal(of = "owner") String text) {}

    record Lost(@Personal String name) {}

    @Test
    void a_text_is_replaced_and_all_else_stays() {
        assertThat(veiled(new Person(LAN, "Lan"))).isEqualTo(new Person(LAN, "VC0007 name Lan"));
    }

    @Test
    void whose_it_is_is_looked_for_beside_it_and_then_around_it() {
        Sheet sheet = new Sheet(LAN, List.of(new Word(AN, "ốm")), Map.of("1", new Note("riêng")), "việc");
        assertThat(veiled(sheet))
                .isEqualTo(new Sheet(
                        LAN,
                        List.of(new Word(AN, "VC0008 words.text ốm")),
                        Map.of("1", new Note("VC0007 notes.text riêng")),
                        "việc"));
    }

    @Test
    void a_text_about_nobody_is_nobodys() {
        Word word = new Word(null, "thiếu bản đồ");
        assertThat(veiled(word)).isSameAs(word);
    }

    @Test
    void a_record_without_any_is_left_as_it_is() {
        assertThat(PersonalTexts.in(StaffCode.class)).isFalse();
        assertThat(veiled(LAN)).isSameAs(LAN);
    }

    @Test
    void a_text_that_does_not_say_whose_it_is_cannot_be() {
        assertThatThrownBy(() -> veiled(new Lost("Lan"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void every_personal_text_of_a_fact_says_whose_it_is() {
        List<String> found = new ArrayList<>();
        GoldenFactsTest.facts()
                .forEach(fact -> PersonalTexts.replaced(fact, (whose, field, text) -> {
                    found.add(FactNames.nameOf(fact.getClass()) + "." + field + " of " + whose.value());
                    return text;
                }));
        assertThat(found)
                .contains(
                        "StaffJoined.name of VC0007",
                        "TaskHandedOver.reason of VC0007",
                        "ExemptionRequested.cause of VC0007",
                        "ExemptionRequested.evidence.name of VC0007",
                        "TaskSubmitted.evidence.name of VC0007",
                        "PetitionWithdrawn.reason of VC0007");
    }

    private static <R> R veiled(R item) {
        return PersonalTexts.replaced(item, (whose, field, text) -> whose.value() + " " + field + " " + text);
    }
}
