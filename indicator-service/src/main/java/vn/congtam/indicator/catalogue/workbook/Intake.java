package vn.congtam.indicator.catalogue.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.Product;
import vn.congtam.indicator.catalogue.CatalogueCommand.ListProducts;
import vn.congtam.indicator.catalogue.CatalogueCommand.Row;
import vn.congtam.indicator.catalogue.Refusal;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.shelf.Edition;
import vn.congtam.indicator.roster.shelf.Listing;
import vn.congtam.indicator.roster.shelf.Shelf;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.sheet.Book;
import vn.congtam.platform.sheet.Grid;
import vn.congtam.platform.sheet.Handled;
import vn.congtam.platform.sheet.Handled.State;
import vn.congtam.platform.sheet.Mode;
import vn.congtam.platform.sheet.Spoken;
import vn.congtam.platform.sheet.Upload;
import vn.congtam.platform.web.Act;

/** From a file to what came of each of its rows. What is taken is taken at once, by one command. */
@Component("catalogueIntake")
class Intake {
    private final Shelf shelf;
    private final Grid<Column> grid;
    private final Commands commands;

    Intake(Shelf shelf, MessageSource messages, Commands commands) {
        this.shelf = shelf;
        this.grid = new Grid<>(Column.class, new Spoken(messages));
        this.commands = commands;
    }

    List<Handled<Column, Row>> handle(Act act, CatalogueId catalogue, Mode mode, List<MultipartFile> file)
            throws IOException {
        AgencyId by = Mandate.agencyOf(act.actor(), Role.HR, Role.HEAD);
        Edition edition = draft(catalogue, by);
        List<Handled<Column, Row>> rows = checked(edition, Upload.read(file));
        return mode.takes(rows.stream().anyMatch(row -> row.is(State.WRONG))) ? taken(act, by, catalogue, rows) : rows;
    }

    /** The catalogue itself asks the same again; here a file is refused before it is read. */
    private Edition draft(CatalogueId catalogue, AgencyId by) {
        Edition edition = shelf.known(catalogue);
        if (!edition.agency().equals(by)) throw Refusal.CATALOGUE_OF_OTHER_AGENCY.refuse();
        if (edition.state() != Edition.State.DRAFT) throw Refusal.CATALOGUE_NOT_DRAFT.refuse();
        return edition;
    }

    private List<Handled<Column, Row>> checked(Edition edition, Book book) {
        Map<String, Product> listed = shelf.rows(edition.catalogue()).stream()
                .map(Listing::product)
                .collect(Collectors.toMap(Product::code, Function.identity()));
        Checking checking = new Checking(edition.standardPoints(), listed);
        return grid.lines(book).stream().map(checking::check).toList();
    }

    /** The catalogue itself passes over what it lists already, so the same file sent again changes nothing. */
    private List<Handled<Column, Row>> taken(
            Act act, AgencyId by, CatalogueId catalogue, List<Handled<Column, Row>> rows) {
        List<Row> right = rows.stream()
                .filter(row -> row.is(State.RIGHT))
                .map(Handled::sure)
                .toList();
        if (!right.isEmpty()) commands.send(act, ListProducts.whichMayBeListed(catalogue, by, right));
        return rows.stream()
                .map(row -> row.is(State.RIGHT) ? row.as(State.TAKEN) : row)
                .toList();
    }
}
