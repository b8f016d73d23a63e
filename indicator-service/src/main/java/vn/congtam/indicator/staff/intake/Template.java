package vn.congtam.indicator.staff.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.roster.Organisation;
import vn.congtam.indicator.roster.Position;
import vn.congtam.indicator.staff.roll.Column;
import vn.congtam.indicator.staff.roll.Words;

/** The empty list with its head; beside it what may stand in it: divisions, posts and kinds of this agency. */
@Component
class Template {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Words words;

    Template(Words words) {
        this.words = words;
    }

    byte[] of(Organisation agency, List<Position> posts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "CongTam", null)) {
            Worksheet list = workbook.newWorksheet(words.said("roll.sheet", VIETNAMESE));
            head(list, Stream.of(Column.values()).map(Column::key).toList());
            list.style(0, 0).bold().set();
            choices(workbook.newWorksheet(words.said("roll.choices", VIETNAMESE)), agency, posts);
        }
        return bytes.toByteArray();
    }

    private void head(Worksheet sheet, List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, 26);
            sheet.inlineString(0, i, words.both("roll.column." + columns.get(i)));
            sheet.style(0, i).bold().set();
        }
    }

    private void choices(Worksheet sheet, Organisation agency, List<Position> posts) {
        head(sheet, List.of("post", "title", "division", "leader", "kind"));
        for (int i = 0; i < posts.size(); i++) {
            Position post = posts.get(i);
            sheet.inlineString(i + 1, 0, post.post().value());
            sheet.inlineString(i + 1, 1, post.title());
            sheet.inlineString(i + 1, 2, agency.divisions().getOrDefault(post.division(), post.division()));
            sheet.inlineString(i + 1, 3, words.said("roll.leader." + post.leader(), VIETNAMESE));
        }
        for (SubjectKind kind : SubjectKind.values()) {
            sheet.inlineString(kind.ordinal() + 1, 4, words.said("kind." + kind.name(), VIETNAMESE));
        }
    }
}
