package vn.congtam.scoring.slip;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.scoring.PetitionFact.PetitionAnswered;
import vn.congtam.events.scoring.Remedy;
import vn.congtam.platform.wire.Reaction;
import vn.congtam.scoring.slip.SlipCommand.GrantPetition;

/** A petition that was upheld replaces the grade or opens the slip again, as its answer says. */
@Configuration(proxyBeanMethods = false)
class WhenPetitionIsUpheldThenCorrectSlip {

    @Bean
    Reaction grantPetition() {
        return Reaction.named("grant-petition")
                .whenEach(PetitionAnswered.class, WhenPetitionIsUpheldThenCorrectSlip::command);
    }

    static List<GrantPetition> command(PetitionAnswered f) {
        return f.upheld() && f.remedy() != Remedy.NONE
                ? List.of(new GrantPetition(f.slip(), f.petition(), f.grade(), f.answer(), f.document()))
                : List.of();
    }
}
