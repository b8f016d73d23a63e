package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.Id;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;

/** What is described is what is taken: a program is made from it. */
class ApiDescriptionTest {

    @ParameterizedTest
    @ValueSource(classes = {StaffCode.class, AgencyId.class, PostId.class})
    void an_id_is_its_value(Class<? extends Id> id) {
        assertThat(described()
                        .path("components")
                        .path("schemas")
                        .path(id.getName())
                        .path("type")
                        .asString())
                .isEqualTo("string");
    }

    @Test
    void the_service_is_named_in_both_languages() {
        assertThat(described().at("/info/title").asString()).contains("tổ chức", "agencies");
    }

    private static JsonNode described() {
        return Client.described(Establishing.HOME_AFFAIRS);
    }
}
