package vn.congtam.submission.evidence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.submission.TaskFact.ExemptionRequested;
import vn.congtam.events.submission.TaskFact.TaskSubmitted;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class ProofProjection {
    static final Fold<Proof> PROOFS = Fold.into(Proof.class, "proofs", 1)
            .onEach(
                    TaskSubmitted.class,
                    f -> Proof.keys(f.evidence()),
                    (proof, r) -> Proof.given(proof, r.fact().task()))
            .onEach(
                    ExemptionRequested.class,
                    f -> Proof.keys(f.evidence()),
                    (proof, r) -> Proof.given(proof, r.fact().task()));

    @Bean
    ReadModel<Proof> proofModel(Projections projections) {
        return projections.readModel(PROOFS);
    }
}
