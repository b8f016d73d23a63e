package vn.congtam.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Nobody adds a text to a fact without having said what it is; the page is what the schema makes of it. */
class DataInventoryTest {
    private static final Path PAGE = Path.of("DATA-INVENTORY.md");
    private final DataInventory inventory = new DataInventory();

    @Test
    void every_text_of_every_fact_has_a_row() {
        assertThat(inventory.texts().keySet())
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(inventory.row(name)).as("a row for %s", name).isNotNull());
    }

    @Test
    void no_row_is_about_nothing() {
        assertThat(inventory.rowsOfNothing()).isEmpty();
    }

    @Test
    void what_is_called_sealed_is_marked_personal_and_nothing_else_is() {
        assertThat(inventory.texts().values())
                .allSatisfy(text -> assertThat(inventory.row(text.name()))
                        .as(text.name())
                        .matches(row -> row != null && row.kind().equals("sealed") == (text.whose() != null)));
    }

    /** Run with {@code -Dinventory.write} to write the page anew. */
    @Test
    void the_page_tells_what_the_schema_says() throws IOException {
        if (System.getProperty("inventory.write") != null) {
            Files.writeString(PAGE, inventory.page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(inventory.page());
    }
}
