package vn.congtam.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Actors;
import vn.congtam.platform.command.Commands;

/** Gives controllers the {@link Act} or the {@link Actor} of a request. */
@Component
class ActArgument implements HandlerMethodArgumentResolver {
    private final Clock clock;
    private final ObjectProvider<Commands> commands;

    ActArgument(Clock clock, ObjectProvider<Commands> commands) {
        this.clock = clock;
        this.commands = commands;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Act.class || parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Actor actor =
                Actors.current().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("not signed in"));
        return parameter.getParameterType() == Actor.class
                ? actor
                : fresh(
                        parameter,
                        act(actor, Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class))));
    }

    /** A repeated request is answered before anything is asked that may have changed since. */
    private Act fresh(MethodParameter parameter, Act act) {
        ResponseStatus declared = parameter.getMethodAnnotation(ResponseStatus.class);
        if (act.idempotencyKey() == null) {
            return act;
        }
        commands.stream().flatMap(all -> all.answered(act).stream()).findFirst().ifPresent(receipt -> {
            throw new Answered(receipt, declared == null ? HttpStatus.OK : declared.value());
        });
        return act.knownFresh();
    }

    private Act act(Actor actor, HttpServletRequest request) {
        String key = Headers.idempotencyKey(request);
        return new Act(
                actor,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Correlation.of(request),
                key,
                key == null ? null : Fingerprint.of(request),
                Headers.ifMatch(request));
    }
}
