package vn.congtam.platform.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody forgets to say who may come: without it nothing starts. */
class DoorTest {
    private final RequestMappingHandlerMapping addresses = new RequestMappingHandlerMapping();
    private final Door door = new Door(Rights.of("indicator"), () -> addresses, () -> request -> {
        throw new IllegalStateException("no address is signed");
    });

    static final class Desk {
        public String ask() {
            return "";
        }
    }

    @Test
    void a_service_does_not_start_with_an_address_that_stands_in_no_row() throws NoSuchMethodException {
        answers("/api/v1/staff", RequestMethod.GET);
        assertThatCode(door::afterSingletonsInstantiated).doesNotThrowAnyException();
        answers("/api/v1/forgotten", RequestMethod.GET);
        answers("/api/v1/staff", RequestMethod.DELETE);
        assertThatThrownBy(door::afterSingletonsInstantiated)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GET /api/v1/forgotten")
                .hasMessageContaining("DELETE /api/v1/staff");
    }

    private void answers(String path, RequestMethod verb) throws NoSuchMethodException {
        Method ask = Desk.class.getMethod("ask");
        addresses.registerMapping(RequestMappingInfo.paths(path).methods(verb).build(), new Desk(), ask);
    }
}
