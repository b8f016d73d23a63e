package vn.congtam.scoring.petition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.PetitionId;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.scoring.roster.Roster;

/**
 * A petition with its clock, for one reader.
 *
 * @param addressee who answers it now; of a closed one, to whom it was addressed; none where it is for the province
 * @param daysLeft until it must be answered, negative when that day is over; none once it is closed or without a limit
 * @param yours whether the reader filed it, and so may withdraw it
 * @param yoursToAnswer whether the reader may answer it, as far as the petition knows
 */
record PetitionAnswer(
        PetitionId petition,
        SlipId slip,
        String span,
        AgencyId agency,
        StaffCode by,
        String byName,
        @Nullable StaffCode addressee,
        @Nullable String addresseeName,
        @Nullable String about,
        String basis,
        String content,
        String proposal,
        Instant filedAt,
        @Nullable LocalDate answerBy,
        @Nullable Long daysLeft,
        boolean overdue,
        Plea.State state,
        Plea.@Nullable Withdrawal withdrawal,
        Plea.@Nullable Answered answer,
        boolean yours,
        boolean yoursToAnswer,
        long version) {

    static PetitionAnswer of(
            Plea plea,
            @Nullable StaffCode addressee,
            StaffCode reader,
            boolean addressed,
            LocalDate today,
            Roster roster) {
        Long left = left(plea, today);
        return new PetitionAnswer(
                plea.petition(),
                plea.slip(),
                plea.slip().span(),
                plea.agency(),
                plea.by(),
                roster.name(plea.by()),
                addressee,
                addressee == null ? null : roster.name(addressee),
                plea.about(),
                plea.basis(),
                plea.content(),
                plea.proposal(),
                plea.filedAt(),
                plea.answerBy(),
                left,
                left != null && left < 0,
                plea.state(),
                plea.withdrawal(),
                plea.answer(),
                plea.isOpen() && plea.by().equals(reader),
                plea.isOpen() && addressed,
                plea.version());
    }

    private static @Nullable Long left(Plea plea, LocalDate today) {
        LocalDate until = plea.isOpen() ? plea.answerBy() : null;
        return until == null ? null : (Long) ChronoUnit.DAYS.between(today, until);
    }

    /** Open ones by their day, then the closed ones. */
    @JsonIgnore
    LocalDate pressing() {
        if (state != Plea.State.PENDING) return LocalDate.MAX;
        return answerBy == null ? LocalDate.MAX.minusDays(1) : answerBy;
    }
}
