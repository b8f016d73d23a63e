package vn.congtam.indicator.indicatorset.value.workbook;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.congtam.events.reading.Matter;
import vn.congtam.indicator.indicatorset.value.Recording;
import vn.congtam.indicator.indicatorset.value.Told;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.sheet.Grid;
import vn.congtam.platform.sheet.Handled;
import vn.congtam.platform.sheet.Handled.State;
import vn.congtam.platform.sheet.Mode;
import vn.congtam.platform.sheet.Spoken;
import vn.congtam.platform.sheet.Upload;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Refused;

/** From a file to what came of each of its rows. Each figure is recorded for itself; the same file again changes nothing. */
@Component("figureIntake")
class Intake {
    private static final int AT_A_TIME = 16;

    private final Grid<Column> grid;
    private final Recording recording;
    private final Readings readings;

    Intake(MessageSource messages, Recording recording, Readings readings) {
        this.readings = readings;
        this.grid = new Grid<>(Column.class, new Spoken(messages));
        this.recording = recording;
    }

    List<Handled<Column, Told>> handle(Act act, Mode mode, List<MultipartFile> file) throws IOException {
        Checking checking = new Checking(act, recording);
        List<Handled<Column, Told>> rows =
                grid.lines(Upload.read(file)).stream().map(checking::check).toList();
        readings.seen(act.actor(), Matter.SLIP, null, checking.told());
        return mode.takes(rows.stream().anyMatch(row -> row.is(State.WRONG))) ? taken(act, rows) : rows;
    }

    private List<Handled<Column, Told>> taken(Act act, List<Handled<Column, Told>> rows) {
        try (ExecutorService hands =
                Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory())) {
            List<Future<Handled<Column, Told>>> coming = rows.stream()
                    .map(row -> hands.submit((Callable<Handled<Column, Told>>) () -> taken(act, row)))
                    .toList();
            return coming.stream().map(Intake::done).toList();
        }
    }

    /** Somebody else may have reported it in between. */
    private Handled<Column, Told> taken(Act act, Handled<Column, Told> row) {
        if (!row.is(State.RIGHT)) return row;
        try {
            return row.as(recording.record(act, row.sure()) ? State.TAKEN : State.ON_RECORD);
        } catch (Refused why) {
            return Checking.refused(row.line(), why);
        }
    }

    private static <T> T done(Future<T> one) {
        try {
            return one.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException why) throw why;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
