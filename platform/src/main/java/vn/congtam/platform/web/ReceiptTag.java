package vn.congtam.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import vn.congtam.platform.command.Receipt;

/** The version that a write led to is the answer's {@code ETag}; where what is new can be read, its {@code Location}. */
@ControllerAdvice
class ReceiptTag implements ResponseBodyAdvice<Receipt> {
    private final Whereabouts whereabouts;

    ReceiptTag(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
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
        if (receipt != null) {
            response.getHeaders().setETag("\"" + receipt.version() + "\"");
            if (isNew(returned)) locate(receipt, asked(request), response.getHeaders());
        }
        return receipt;
    }

    private static boolean isNew(MethodParameter returned) {
        ResponseStatus status = returned.getMethodAnnotation(ResponseStatus.class);
        return status != null && status.value() == HttpStatus.CREATED;
    }

    private static String asked(ServerHttpRequest request) {
        HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
        return asked.getRequestURI().substring(asked.getContextPath().length());
    }

    /** Relative to what was asked for, as an edge before the service has a path of its own. */
    private void locate(Receipt receipt, String asked, HttpHeaders headers) {
        if (whereabouts.isRead(asked, receipt.id())) {
            headers.setLocation(URI.create(asked.substring(asked.lastIndexOf('/') + 1) + "/" + receipt.id()));
        }
    }
}
