package vn.congtam.submission.worklist;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.wire.ReadModel;

/** A person at a page is answered once the page can show what he did; programs need not wait. */
@ControllerAdvice
class ShownAtOnce implements ResponseBodyAdvice<Receipt> {
    private final ReadModel<TaskCard> tasks;

    ShownAtOnce(ReadModel<TaskCard> tasks) {
        this.tasks = tasks;
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
        if (receipt != null && request.getHeaders().containsHeader("HX-Request") && !tasks.shows(receipt)) {
            response.getHeaders().set("X-Shown", "later");
        }
        return receipt;
    }
}
