package vn.congtam.scoring.petition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.PetitionId;
import vn.congtam.events.scoring.Remedy;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.rulebook.classification.Deviation;

/** What can be asked of a petition. */
sealed interface PetitionCommand {

    /**
     * @param addressee none where it is for the province
     * @param answerBy none where the regulation sets no limit
     */
    record FilePetition(
            @TargetAggregateIdentifier PetitionId id,
            SlipId slip,
            PeriodId period,
            AgencyId agency,
            StaffCode by,
            @Nullable StaffCode addressee,
            @Nullable String about,
            String basis,
            String content,
            String proposal,
            @Nullable LocalDate answerBy)
            implements PetitionCommand {}

    record WithdrawPetition(@TargetAggregateIdentifier PetitionId id, String reason, StaffCode by)
            implements PetitionCommand {}

    record AnswerPetition(@TargetAggregateIdentifier PetitionId id, Answer answer, Answering by, Result result)
            implements PetitionCommand {}

    /**
     * @param grade instead of the decided one, where that is the remedy
     * @param reason why nothing follows, where it is upheld and nothing does
     */
    record Answer(
            boolean upheld,
            String answer,
            String document,
            Remedy remedy,
            @Nullable Grade grade,
            @Nullable String reason) {}

    /**
     * @param delegators for whom he may act on that day
     * @param addressee who answers it on that day: to whom it was addressed, or who holds his office since; none where it is
     *     for the province
     * @param ofProvince whether he may speak for it there
     */
    record Answering(
            StaffCode staff,
            Set<StaffCode> delegators,
            LocalDate on,
            @Nullable StaffCode addressee,
            boolean ofProvince) {
        Answering(StaffCode staff, Set<StaffCode> delegators, LocalDate on, StaffCode addressee) {
            this(staff, delegators, on, addressee, false);
        }

        boolean isAddressed() {
            return addressee == null ? ofProvince : staff.equals(addressee) || delegators.contains(addressee);
        }
    }

    /**
     * The result petitioned against, as far as is known when the answer is given.
     *
     * @param raters who reviewed it or anything it is made of, and whose turn it was
     * @param assessors who assessed the task contested, or any against which something was found
     * @param decided none where the person was left unrated
     * @param overridden whether a conclusion of Art. 20.4 stands, by which nothing but Not completed can be decided
     * @param exceeded which grades lie too far from the score, each with the bound of the rule set that says so
     */
    record Result(
            Set<StaffCode> raters,
            Set<StaffCode> assessors,
            @Nullable Grade decided,
            boolean locked,
            boolean overridden,
            Map<Grade, Deviation.Bound> exceeded) {
        public Result {
            raters = Set.copyOf(raters);
            assessors = Set.copyOf(assessors);
            exceeded = Map.copyOf(exceeded);
        }
    }
}
