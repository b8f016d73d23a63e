package vn.congtam.platform.web;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final Logger LOG = LoggerFactory.getLogger(RefusalAnswers.class);

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
        return shortly();
    }

    /** The database is looked for, or all connections to it are in use: the request may be sent again. */
    @ExceptionHandler({
        MongoTimeoutException.class,
        MongoSocketException.class,
        MongoServerUnavailableException.class,
        MongoConnectionPoolClearedException.class,
        MongoNotPrimaryException.class,
        MongoNodeIsRecoveringException.class
    })
    Object unanswered(MongoException silent) {
        LOG.warn("the database did not answer: {}", silent.getMessage());
        return shortly();
    }

    private Object shortly() {
        return answer(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "TRY_AGAIN_SHORTLY"));
    }

    @ExceptionHandler
    Object forbidden(AccessDeniedException denied) {
        return refusals.answer(problems.of(HttpStatus.FORBIDDEN, "NOT_ALLOWED"));
    }

    static Object answer(Problem problem) {
        return ProblemPage.isWanted() ? ProblemPage.of(problem) : told(problem);
    }

    private static ResponseEntity<Problem> told(Problem problem) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) answer.header("Retry-After", "2");
        return answer.body(problem);
    }
}
