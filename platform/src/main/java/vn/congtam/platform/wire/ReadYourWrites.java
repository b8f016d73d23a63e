package vn.congtam.platform.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import vn.congtam.platform.command.Receipt;

/** A page that has written is drawn again at once, so its answer waits until the write can be read. */
@ControllerAdvice
class ReadYourWrites implements ResponseBodyAdvice<Receipt> {
    private final List<ReadModel<?>> models;

    ReadYourWrites(List<ReadModel<?>> models) {
        this.models = models;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return returned.getParameterType() == Receipt.class;
    }

    @Override
    public @Nullable Receipt beforeBodyWrite(
            @Nullable Receipt receipt,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (receipt != null && request.getHeaders().containsHeader("HX-Request")) {
            boolean shown = models.stream().allMatch(model -> model.shows(receipt));
            response.getHeaders().set("X-Shown", String.valueOf(shown));
        }
        return receipt;
    }
}
