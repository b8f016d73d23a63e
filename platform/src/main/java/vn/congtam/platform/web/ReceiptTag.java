package vn.congtam.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import vn.congtam.platform.command.Receipt;

/** The version that a write led to is the answer's {@code ETag}. */
@ControllerAdvice
class ReceiptTag implements ResponseBodyAdvice<Receipt> {
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
        if (receipt != null) {
            response.getHeaders().setETag("\"" + receipt.version() + "\"");
        }
        return receipt;
    }
}
