package vn.congtam.rulebook.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;

/** Reads and examines one indicator. */
final class IndicatorReading {
    private static final Ratio HUNDRED = Ratio.of(100);
    private static final String STEP = "-?\\d{1,12}(\\.\\d{1,6})?:\\d{1,2}(\\.\\d{1,4})?";
    private static final Pattern STEPS = Pattern.compile(STEP + "(," + STEP + "){0,19}");
    private static final String CODE = "[A-Za-z0-9]{1,10}";
    private static final Pattern LEVELS = Pattern.compile(CODE + "(," + CODE + "){1,9}");
    private static final String[] OF_QUANTITY = {
        "unit",
        "direction",
        "target",
        "upper",
        "formula",
        "floor",
        "steps",
        "source.system",
        "source.owner",
        "source.cutOffDays"
    };

    private enum Kind {
        QUANTITATIVE,
        QUALITATIVE
    }

    private final Fields fields;

    IndicatorReading(Map<String, String> fields) {
        this.fields = new Fields(fields);
    }

    IndicatorDefinition read() {
        String name = fields.needed("name", Fields.TEXT);
        BigDecimal weight = weight();
        String evidence = fields.maybe("evidence", Fields.TEXT);
        Kind kind = fields.option("kind", Kind.class);
        Measure measure = kind == null ? null : kind == Kind.QUALITATIVE ? rubric() : quantity();
        Source source = kind == Kind.QUANTITATIVE ? source() : null;
        fields.refuseIfAny();
        return new IndicatorDefinition(
                requireNonNull(name), requireNonNull(weight), requireNonNull(measure), source, evidence);
    }

    private @Nullable BigDecimal weight() {
        String weight = fields.needed("weight", Fields.PERCENT);
        if (weight == null) return null;
        BigDecimal value = new BigDecimal(weight);
        return fields.require(value.signum() > 0, Fault.FIELD_MALFORMED, "weight", "weight") ? value : null;
    }

    private @Nullable Source source() {
        String system = fields.needed("source.system", Fields.TEXT);
        String owner = fields.needed("source.owner", Fields.TEXT);
        String days = fields.needed("source.cutOffDays", Fields.DAYS);
        return system == null || owner == null || days == null
                ? null
                : new Source(system, owner, Integer.parseInt(days));
    }

    private @Nullable Quantity quantity() {
        fields.unfit("levels");
        String unit = fields.maybe("unit", Fields.TEXT);
        Direction direction = fields.option("direction", Direction.class);
        Curve curve = fields.option("formula", Curve.class);
        Ratio target = fields.number("target", Fields.NUMBER);
        if (direction == null || curve == null || target == null) return null;
        Ratio upper = upper(direction, target);
        Ratio floor = floor(direction, curve, target);
        List<Stair> stairs = stairs(direction, curve, target);
        fields.require(curve != Curve.RATIO || target.isPositive(), Fault.TARGET_NOT_POSITIVE, "target");
        return new Quantity(unit, direction, target, upper, curve, floor, stairs);
    }

    private @Nullable Ratio upper(Direction direction, Ratio target) {
        if (direction != Direction.WITHIN) {
            fields.unfit("upper");
            return null;
        }
        Ratio upper = fields.number("upper", Fields.NUMBER);
        fields.require(upper == null || upper.isAtLeast(target), Fault.RANGE_UPSIDE_DOWN, "upper");
        return upper;
    }

    private @Nullable Ratio floor(Direction direction, Curve curve, Ratio target) {
        if (curve != Curve.LINEAR) {
            fields.unfit("floor");
            return null;
        }
        Ratio floor = fields.number("floor", Fields.NUMBER);
        if (floor == null) return null;
        Ratio room = direction == Direction.LESS ? floor.minus(target) : target.minus(floor);
        fields.require(room.isPositive(), Fault.FLOOR_ON_WRONG_SIDE, "floor");
        return floor;
    }

    private List<Stair> stairs(Direction direction, Curve curve, Ratio target) {
        if (curve != Curve.STEPS) {
            fields.unfit("steps");
            return List.of();
        }
        String steps = fields.needed("steps", STEPS);
        if (steps == null) return List.of();
        List<Stair> stairs = Arrays.stream(steps.split(","))
                .map(step -> stair(direction, target, step))
                .toList();
        fields.require(fall(stairs), Fault.STEPS_DO_NOT_FALL, "steps");
        return stairs;
    }

    private static Stair stair(Direction direction, Ratio target, String step) {
        Ratio value = Ratio.of(step.substring(0, step.indexOf(':')));
        Ratio distance = switch (direction) {
            case MORE -> target.minus(value);
            case LESS -> value.minus(target);
            case WITHIN -> value;
        };
        return new Stair(distance, share(step.substring(step.indexOf(':') + 1)));
    }

    /** Each lies further away than the one before it, and credits less; all of them less than the target itself. */
    private static boolean fall(List<Stair> stairs) {
        List<Stair> all = new ArrayList<>(List.of(new Stair(Ratio.ZERO, Ratio.ONE)));
        all.addAll(stairs);
        return IntStream.range(1, all.size()).allMatch(i -> falls(all.get(i - 1), all.get(i)));
    }

    private static boolean falls(Stair nearer, Stair further) {
        return further.distance().compareTo(nearer.distance()) > 0
                && further.share().compareTo(nearer.share()) < 0;
    }

    private @Nullable Rubric rubric() {
        fields.unfit(OF_QUANTITY);
        String codes = fields.needed("levels", LEVELS);
        if (codes == null) return null;
        List<Level> levels = new ArrayList<>();
        for (String code : codes.split(",")) {
            Level level = level(code);
            if (level != null) levels.add(level);
        }
        fields.require(fallAll(levels), Fault.LEVELS_DO_NOT_FALL, "levels");
        return new Rubric(levels);
    }

    private @Nullable Level level(String code) {
        String text = fields.needed("level." + code + ".text", Fields.TEXT);
        String percent = fields.needed("level." + code + ".percent", Fields.PERCENT);
        return text == null || percent == null ? null : new Level(code, text, share(percent));
    }

    /** The first is full attainment, each further one less, and no code is there twice. */
    private static boolean fallAll(List<Level> levels) {
        boolean fall = IntStream.range(1, levels.size())
                .allMatch(i -> levels.get(i).share().compareTo(levels.get(i - 1).share()) < 0);
        boolean full = levels.isEmpty() || levels.getFirst().share().equals(Ratio.ONE);
        return fall && full && new HashSet<>(levels.stream().map(Level::code).toList()).size() == levels.size();
    }

    private static Ratio share(String percent) {
        return Ratio.of(percent).over(HUNDRED);
    }
}
