package vn.congtam.platform.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** What is wrong with a request before any rule is asked, and what nobody foresaw, as problems. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class RequestAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(RequestAnswers.class);

    private final Problems problems;

    RequestAnswers(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException e) {
        return notValid(HttpStatus.BAD_REQUEST, "MALFORMED", Pointers.of(e), "malformed");
    }

    @ExceptionHandler
    Object invalid(BindException e) {
        List<Problem.Wrong> errors =
                e.getFieldErrors().stream().map(this::wrong).toList();
        return RefusalAnswers.answer(problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "NOT_VALID", null, errors));
    }

    @ExceptionHandler
    Object invalid(HandlerMethodValidationException e) {
        return notValid(HttpStatus.UNPROCESSABLE_CONTENT, "NOT_VALID", "", "any");
    }

    @ExceptionHandler
    Object mistyped(MethodArgumentTypeMismatchException e) {
        return notValid(HttpStatus.BAD_REQUEST, "MALFORMED", "/" + e.getName(), "malformed");
    }

    @ExceptionHandler
    Object missing(MissingServletRequestParameterException e) {
        return notValid(HttpStatus.BAD_REQUEST, "MALFORMED", "/" + e.getParameterName(), "NotNull");
    }

    @ExceptionHandler
    Object missing(MissingServletRequestPartException e) {
        return notValid(HttpStatus.BAD_REQUEST, "MALFORMED", "/" + e.getRequestPartName(), "NotNull");
    }

    /** No boundary, a name that is none: what a browser would never send. */
    @ExceptionHandler({MultipartException.class, InvalidFileNameException.class})
    Object unreadable(RuntimeException e) {
        return notValid(HttpStatus.BAD_REQUEST, "MALFORMED", "/file", "malformed");
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException e) {
        return RefusalAnswers.answer(problems.of(HttpStatus.CONTENT_TOO_LARGE, "TOO_LARGE"));
    }

    /** Everything else; what Spring itself would answer keeps its status, the rest is ours to look into. */
    @ExceptionHandler
    Object other(Exception e) {
        if (e instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return RefusalAnswers.answer(problems.of(status, "HTTP_" + status.value()));
        }
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {}", incident, e);
        return RefusalAnswers.answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "UNEXPECTED", incident));
    }

    private Object notValid(HttpStatus status, String code, String pointer, String how) {
        List<Problem.Wrong> errors = List.of(problems.wrong(pointer, how, "invalid." + how));
        return RefusalAnswers.answer(problems.of(status, code, null, errors));
    }

    private Problem.Wrong wrong(FieldError error) {
        String how = Objects.requireNonNullElse(error.getCode(), "any");
        return problems.wrong(Pointers.ofField(error.getField()), how, "invalid." + how, limits(error.getArguments()));
    }

    /** The limits of the broken constraint; the first argument of a field error is the field itself. */
    private static Object[] limits(Object @org.jspecify.annotations.Nullable [] arguments) {
        return arguments == null || arguments.length < 2
                ? new Object[0]
                : java.util.Arrays.copyOfRange(arguments, 1, arguments.length);
    }
}
