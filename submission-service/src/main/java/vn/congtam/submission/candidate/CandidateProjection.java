package vn.congtam.submission.candidate;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class CandidateProjection {
    static final Fold<Candidate> CANDIDATES = Fold.into(Candidate.class, "candidates", 1)
            .onEach(
                    TaskAssigned.class,
                    f -> f.terms().planned() ? Set.of() : Set.of(Candidate.key(f)),
                    (known, r) -> Candidate.assigned(known, r.fact()))
            .indexed("agency");

    @Bean
    ReadModel<Candidate> candidateModel(Projections projections) {
        return projections.readModel(CANDIDATES);
    }

    @Bean
    Consumer<Message<List<byte[]>>> candidates(Projections projections, ReadModel<Candidate> candidateModel) {
        return projections.feed(candidateModel);
    }
}
