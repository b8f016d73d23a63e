package vn.congtam.edge.route;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.congtam.edge.guard.MeasuredRequest;
import vn.congtam.edge.problem.Problems;
import vn.congtam.edge.problem.Refusal;

/** A service that does not answer is said to be away for a moment; a body that turned out too large is said to be that. */
@Component
class Unreachable implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    private static final String SECONDS = "5";

    private final Problems problems;

    Unreachable(Problems problems) {
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return next.handle(request);
        } catch (ResourceAccessException e) {
            return MeasuredRequest.exceeded(request.servletRequest())
                    ? answer(Refusal.TOO_LARGE)
                    : answer(Refusal.SERVICE_UNREACHABLE);
        }
    }

    private ServerResponse answer(Refusal refusal) {
        return ServerResponse.status(refusal.status()).build((request, response) -> {
            if (refusal == Refusal.SERVICE_UNREACHABLE) {
                response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            }
            problems.write(refusal, request, response);
            return null;
        });
    }
}
