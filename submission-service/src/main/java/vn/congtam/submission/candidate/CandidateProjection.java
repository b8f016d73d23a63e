package vn.congtam.submission.candidate;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
}
