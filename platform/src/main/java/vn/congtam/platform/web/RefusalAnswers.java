package vn.congtam.platform.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.congtam.platform.command.Receipt;

/** What our own code refuses, as problems. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAnswers {
    private final Problems problems;
    private final Refusals refusals;

    RefusalAnswers(Problems problems, Refusals refusals) {
        this.problems = problems;
        this.refusals = refusals;
    }

    @ExceptionHandler
    Object refused(Refused refused) {
        return refusals.answer(problems.of(refused));
    }

    @ExceptionHandler
    ResponseEntity<Receipt> answered(Answered before) {
        return ResponseEntity.status(before.status())
                .eTag("\"" + before.receipt().version() + "\"")
                .body(before.receipt());
    }

    @ExceptionHandler
    Object stale(StaleVersion stale) {
        return refusals.answer(problems.of(stale));
    }

    @ExceptionHandler
    Object unavailable(Unavailable down) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", "2")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "TRY_AGAIN_SHORTLY"));
    }

    @ExceptionHandler
    Object forbidden(AccessDeniedException denied) {
        return refusals.answer(problems.of(HttpStatus.FORBIDDEN, "NOT_ALLOWED"));
    }

    static Object answer(Problem problem) {
        return ProblemPage.isWanted()
                ? ProblemPage.of(problem)
                : ResponseEntity.status(problem.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem);
    }
}
