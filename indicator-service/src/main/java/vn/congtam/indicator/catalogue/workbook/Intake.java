package vn.congtam.indicator.catalogue.workbook;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.congtam.indicator.catalogue.workbook.Handled.State;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.shelf.Edition;
import vn.congtam.indicator.roster.shelf.Listing;
import vn.congtam.indicator.roster.shelf.Shelf;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.sheet.Book;
import vn.congtam.platform.sheet.Cell;
import vn.congtam.platform.sheet.Mode;
import vn.congtam.platform.sheet.Spoken;
import vn.congtam.platform.sheet.Upload;
import vn.congtam.platform.web.Act;

/** From a file to what came of each of its rows. What is taken is taken at once, by one command. */
@Component("catalogueIntake")
class Intake {
    private final Shelf shelf;
    private final Spoken words;
    private final Commands commands;

    Intake(Shelf shelf, MessageSource messages, Commands commands) {
        this.shelf = shelf;
        this.words = new Spoken(messages);
        this.commands = commands;
    }

    List<Handled> handle(Act act, CatalogueId catalogue, Mode mode, List<MultipartFile> file) throws IOException {
        AgencyId by = Mandate.agencyOf(act.actor(), Role.HR, Role.HEAD);
        Edition edition = draft(catalogue, by);
        List<Handled> rows = checked(edition, Upload.read(file));
        return isToBeTaken(mode, rows) ? taken(act, by, edition, rows) : rows;
    }

    /** The catalogue itself asks the same again; here a file is refused before it is read. */
    private Edition draft(CatalogueId catalogue, AgencyId by) {
        Edition edition = shelf.known(catalogue);
        if (!edition.agency().equals(by)) throw Refusal.CATALOGUE_OF_OTHER_AGENCY.refuse();
        if (edition.state() != Edition.State.DRAFT) throw Refusal.CATALOGUE_NOT_DRAFT.refuse();
        return edition;
    }

    private static boolean isToBeTaken(Mode mode, List<Handled> rows) {
        return switch (mode) {
            case CHECK -> false;
            case VALID -> true;
            case ALL -> rows.stream().noneMatch(row -> row.isTo(State.WRONG));
        };
    }

    private List<Handled> checked(Edition edition, Book book) {
        Map<String, Product> listed = shelf.rows(edition.catalogue()).stream()
                .map(Listing::product)
                .collect(Collectors.toMap(Product::code, Function.identity()));
        Checking checking = new Checking(edition.standardPoints(), listed);
        Map<Column, Integer> places = places(book.head());
        return book.rows().stream()
                .map(row -> checking.check(new Line(row.number(), cells(row.cells(), places))))
                .toList();
    }

    /** The catalogue itself passes over what it lists already, so the same file sent again changes nothing. */
    private List<Handled> taken(Act act, AgencyId by, Edition edition, List<Handled> rows) {
        List<Row> right = rows.stream()
                .filter(row -> row.isTo(State.RIGHT))
                .map(row -> Objects.requireNonNull(row.row()))
                .toList();
        if (!right.isEmpty()) commands.send(act, ListProducts.whichMayBeListed(edition.catalogue(), by, right));
        return rows.stream().map(Handled::taken).toList();
    }

    private Map<Column, Integer> places(List<String> head) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            for (int i = 0; i < head.size(); i++) {
                if (words.isNamed(column.title(), head.get(i))
                        || column.key().equalsIgnoreCase(head.get(i).strip())) {
                    places.putIfAbsent(column, i);
                }
            }
            if (!places.containsKey(column) && column.isNeeded()) {
                throw vn.congtam.platform.sheet.Refusal.SHEET_COLUMN_MISSING.refuse(
                        "/file", words.both(column.title()));
            }
        }
        return places;
    }

    private static Map<Column, Cell> cells(List<Cell> row, Map<Column, Integer> places) {
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        places.forEach((column, place) -> {
            if (place < row.size()) cells.put(column, row.get(place));
        });
        return cells;
    }
}
