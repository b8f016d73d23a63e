package vn.congtam.indicator.staff.intake;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.Organisation;
import vn.congtam.indicator.staff.Personnel;
import vn.congtam.indicator.staff.Refusal;
import vn.congtam.indicator.staff.plan.Plan;
import vn.congtam.indicator.staff.plan.Planning;
import vn.congtam.indicator.staff.roll.Roll;
import vn.congtam.platform.sheet.Mode;
import vn.congtam.platform.sheet.Upload;
import vn.congtam.platform.web.Act;

/** From a file to what came of each of its rows. */
@Component
class Intake {
    private final Personnel personnel;
    private final Roll roll;
    private final Planning planning;
    private final Taking taking;

    Intake(Personnel personnel, Roll roll, Planning planning, Taking taking) {
        this.personnel = personnel;
        this.roll = roll;
        this.planning = planning;
        this.taking = taking;
    }

    Progress handle(Act act, AgencyId agency, Mode mode, List<MultipartFile> file) throws IOException {
        Mandate.ofPersonnel(act.actor(), agency);
        Organisation known = personnel.agency(agency, Refusal.STAFF_AGENCY_UNKNOWN);
        List<Plan> plans = planning.of(act.actor(), known, roll.read(Upload.read(file)), act.today());
        return mode.takes(plans.stream().anyMatch(Plan::isWrong)) ? taking.take(act, plans) : Progress.over(plans);
    }
}
