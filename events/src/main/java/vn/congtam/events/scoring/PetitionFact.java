package vn.congtam.events.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.events.Personal;
import vn.congtam.events.PublishedBy;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;

/** The story of a petition against a result (Art. 24): filed by the person concerned, answered by another judge. */
@PublishedBy("scoring")
public sealed interface PetitionFact extends Fact {
    PetitionId petition();

    /**
     * @param addressee absent where nobody stands above who rated: then whoever speaks for the province answers, and did not
     * @param about the task or the general criterion contested; the whole result when none is named
     * @param answerBy absent where the regulation sets no limit
     */
    record PetitionFiled(
            PetitionId petition,
            SlipId slip,
            PeriodId period,
            AgencyId agency,
            StaffCode by,
            @Nullable StaffCode addressee,
            @Nullable String about,
            @Personal(of = "by") String basis,
            @Personal(of = "by") String content,
            @Personal(of = "by") String proposal,
            @Nullable LocalDate answerBy)
            implements PetitionFact {}

    record PetitionWithdrawn(
            PetitionId petition,
            SlipId slip,
            @Personal(of = "slip.staff") String reason) implements PetitionFact {}

    /**
     * @param grade instead of the decided one, where that is the remedy
     * @param reason why nothing follows, though it is upheld; of old nobody said it
     */
    record PetitionAnswered(
            PetitionId petition,
            SlipId slip,
            boolean upheld,
            String answer,
            String document,
            Remedy remedy,
            @Nullable Grade grade,
            boolean late,
            @Nullable String reason)
            implements PetitionFact {

        /** Something follows, or it was not upheld. */
        public PetitionAnswered(
                PetitionId petition,
                SlipId slip,
                boolean upheld,
                String answer,
                String document,
                Remedy remedy,
                @Nullable Grade grade,
                boolean late) {
            this(petition, slip, upheld, answer, document, remedy, grade, late, null);
        }
    }
}
