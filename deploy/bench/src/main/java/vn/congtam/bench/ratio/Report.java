package vn.congtam.bench.ratio;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** A result for programs, one line of JSON, and for people, one line of text. */
@JsonPropertyOrder({"id", "ratio", "floor", "target", "numerator", "denominator", "rounds", "server"})
public record Report(
        String id,
        double ratio,
        double floor,
        double target,
        double numerator,
        double denominator,
        List<Line> rounds,
        String server,
        String unit,
        String better,
        boolean meetsFloor,
        boolean meetsTarget,
        double cv,
        boolean steady,
        @JsonProperty("short") boolean isShort,
        long secondsPerSide,
        String numeratorIs,
        String denominatorIs,
        Spread numeratorSpread,
        Spread denominatorSpread) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One round. */
    public record Line(String order, double numerator, double denominator, double ratio) {}

    public static Report of(Result result) {
        Ratio of = result.of();
        return new Report(
                of.id(),
                rounded(result.ratio()),
                of.floor(),
                of.target(),
                rounded(result.numerator().median()),
                rounded(result.denominator().median()),
                result.rounds().stream().map(Report::line).toList(),
                result.server(),
                of.unit(),
                of.better().name().toLowerCase(Locale.ROOT),
                result.meetsFloor(),
                result.meetsTarget(),
                rounded(result.variation()),
                result.isSteady(),
                result.length().isShort(),
                result.length().side().toSeconds(),
                of.numerator(),
                of.denominator(),
                result.numerator(),
                result.denominator());
    }

    private static Line line(Round round) {
        return new Line(
                round.order().name(),
                rounded(round.numerator().value()),
                rounded(round.denominator().value()),
                rounded(round.ratio()));
    }

    /** To five digits that mean something. */
    static double rounded(double value) {
        return value == 0 ? 0 : Double.parseDouble(String.format(Locale.ROOT, "%.4e", value));
    }

    public String json() {
        return JSON.writeValueAsString(this);
    }

    /** A floor that is not met is called not met. */
    public String text() {
        return String.format(
                Locale.ROOT,
                "%-4s %.3g  [sàn / floor %s %s: %s; đích / target %s: %s]  %.4g / %.4g %s  (%s / %s)  CV %.1f %%%s%s  %s",
                id,
                ratio,
                better.equals("higher") ? ">=" : "<=",
                plain(floor),
                met(meetsFloor),
                plain(target),
                met(meetsTarget),
                numerator,
                denominator,
                unit,
                numeratorIs,
                denominatorIs,
                cv * 100,
                steady ? "" : " không ổn định / NOT STEADY",
                isShort ? ", đo ngắn, chỉ để xem / short, a look only" : "",
                server);
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
    }

    private static String met(boolean met) {
        return met ? "đạt / met" : "CHƯA ĐẠT / NOT MET";
    }
}
