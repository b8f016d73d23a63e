package vn.congtam.indicator.staff.roll;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congtam.platform.sheet.Book;
import vn.congtam.platform.sheet.Grid;
import vn.congtam.platform.sheet.Spoken;

/** Understands a file as a staff list: columns are found by what the head calls them, in whatever order. */
@Component
public class Roll {
    private final Grid<Column> grid;
    private final Words words;

    Roll(MessageSource messages, Words words) {
        this.grid = new Grid<>(Column.class, new Spoken(messages));
        this.words = words;
    }

    public List<Read> read(Book book) {
        return grid.lines(book).stream()
                .map(line -> new Reading(words, line).read())
                .toList();
    }
}
