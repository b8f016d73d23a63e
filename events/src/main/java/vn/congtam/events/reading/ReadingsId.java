package vn.congtam.events.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.congtam.events.Id;
import vn.congtam.events.indicator.StaffCode;

/** What somebody reads on a day in one of the services, each of which keeps its own facts. */
public record ReadingsId(String value) implements Id {
    public ReadingsId {
        Id.checked(value);
    }

    public static ReadingsId of(String service, StaffCode reader, LocalDate day) {
        return new ReadingsId(service + "/" + day + "/" + reader.value());
    }

    public StaffCode reader() {
        return new StaffCode(value.split("/", 3)[2]);
    }

    public YearMonth month() {
        return YearMonth.from(LocalDate.parse(value.split("/", 3)[1]));
    }

    @Override
    public String toString() {
        return "readings/" + value;
    }
}
