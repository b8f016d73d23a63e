package vn.congtam.platform.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
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
    private final Refusals refusals;

    RequestAnswers(Problems problems, Refusals refusals) {
        this.problems = problems;
        this.refusals = refusals;
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException e) {
        Misread misread = Misread.of(e);
        return misread.isMissing()
                ? notValid(List.of(problems.wrong(misread.pointer(), misread.code())))
                : malformed(misread.pointer(), misread.code());
    }

    @ExceptionHandler
    Object invalid(BindException e) {
        return notValid(
                e.getFieldErrors().stream().map(error -> wrong("", error)).toList());
    }

    @ExceptionHandler
    Object invalid(HandlerMethodValidationException e) {
        return notValid(
                e.getParameterValidationResults().stream().flatMap(this::wrong).toList());
    }

    @ExceptionHandler
    Object mistyped(MethodArgumentTypeMismatchException e) {
        return malformed("/" + e.getName(), Misread.unfit(e.getRequiredType(), e.getValue()));
    }

    @ExceptionHandler
    Object missing(MissingServletRequestParameterException e) {
        return malformed("/" + e.getParameterName(), FieldCode.REQUIRED);
    }

    @ExceptionHandler
    Object missing(MissingServletRequestPartException e) {
        return malformed("/" + e.getRequestPartName(), FieldCode.REQUIRED);
    }

    /** No boundary, a name that is none: what a browser would never send. */
    @ExceptionHandler({MultipartException.class, InvalidFileNameException.class})
    Object unreadable(RuntimeException e) {
        return malformed("/file", FieldCode.MALFORMED);
    }

    /** The server cannot decode it, and does not say which. */
    @ExceptionHandler
    Object unreadable(InvalidParameterException e) {
        return refusals.answer(problems.of(HttpStatus.BAD_REQUEST, "MALFORMED"));
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException e) {
        return refusals.answer(problems.of(HttpStatus.CONTENT_TOO_LARGE, "TOO_LARGE"));
    }

    /** Everything else; what Spring itself would answer keeps its status, the rest is ours to look into. */
    @ExceptionHandler
    Object other(Exception e) {
        if (e instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return refusals.answer(problems.of(status, "HTTP_" + status.value()));
        }
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {}", incident, e);
        return RefusalAnswers.answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "UNEXPECTED", incident));
    }

    private Object malformed(String pointer, FieldCode code) {
        return refusals.answer(
                problems.of(HttpStatus.BAD_REQUEST, "MALFORMED", null, List.of(problems.wrong(pointer, code))));
    }

    private Object notValid(List<Problem.Wrong> errors) {
        return refusals.answer(problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "NOT_VALID", null, errors));
    }

    private Stream<Problem.Wrong> wrong(ParameterValidationResult result) {
        String index = result.getContainerIndex() == null ? "" : "/" + result.getContainerIndex();
        return result instanceof ParameterErrors body
                ? body.getFieldErrors().stream().map(error -> wrong(index, error))
                : Stream.of(problems.wrong(
                        "/" + result.getMethodParameter().getParameterName() + index, FieldCode.NOT_VALID));
    }

    private Problem.Wrong wrong(String at, FieldError error) {
        Broken broken = Broken.of(error);
        return problems.wrong(
                at + Pointers.ofField(error.getField()),
                broken.code(),
                broken.limits().toArray());
    }
}
