package cn.kuanyan.platform.feel;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cells as tables have them, cells next to them that look alike, and values around what a cell says. */
final class FeelCells {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Map<String, List<String>> SAMPLES = samples();

    private final Random random;

    FeelCells(Random random) {
        this.random = random;
    }

    String cell() {
        return switch (random.nextInt(10)) {
            case 0 -> sample("garbage");
            case 1 -> damaged(regular());
            default -> regular();
        };
    }

    private String regular() {
        return switch (random.nextInt(12)) {
            case 0 -> blank() + "-" + blank();
            case 1, 2 -> blank() + pick("true", "false") + blank();
            case 3, 4 -> "not" + blank() + "(" + tests() + ")" + blank();
            default -> tests();
        };
    }

    private String tests() {
        return IntStream.rangeClosed(0, random.nextInt(10) < 6 ? 0 : random.nextInt(4))
                .mapToObj(any -> blank() + one() + blank())
                .collect(Collectors.joining(","));
    }

    private String one() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> pick("<", "<=", ">", ">=") + blank() + bound();
            case 2, 3 -> {
                Supplier<String> kind = pick(List.of(this::number, this::number, this::day, this::word, this::bound));
                yield pick("[", "(", "]") + blank() + kind.get() + blank() + ".." + blank() + kind.get() + blank()
                        + pick("]", ")", "[");
            }
            case 4 -> pick("true", "false");
            default -> bound();
        };
    }

    private String bound() {
        return switch (random.nextInt(4)) {
            case 0 -> day();
            case 1 -> word();
            default -> number();
        };
    }

    private String number() {
        return sample("numbers");
    }

    private String word() {
        return '"' + sample("words") + '"';
    }

    private String day() {
        return "date" + blank() + "(" + blank() + '"' + sample("days") + '"' + blank() + ")";
    }

    private String blank() {
        return random.nextInt(6) == 0 ? pick(" ", "  ", "\n", "\t", " \t\n", "\u3000", "\r") : "";
    }

    /** One character removed, doubled or replaced. */
    private String damaged(String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        int at = random.nextInt(cell.length());
        String middle = pick(
                "",
                cell.charAt(at) + "" + cell.charAt(at),
                pick("\"", ",", ".", "-", "(", ")", "[", "]", " ", "“", "，", "x", "\\"));
        return cell.substring(0, at) + middle + cell.substring(at + 1);
    }

    /** Literals and names, as output cells and input expressions have them. */
    String expression() {
        return switch (random.nextInt(6)) {
            case 0 -> blank() + sample("names") + blank();
            case 1 -> sample("garbage");
            case 2 -> blank() + pick("true", "false", "null") + blank();
            default -> blank() + bound() + blank();
        };
    }

    /** Something near what the cell says as often as something else. */
    Object value(String cell) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> near(cell);
            case 3 -> random.nextBoolean();
            case 4, 5 -> asNumber(new BigDecimal(sample("numbers")));
            case 6 -> sample("words");
            case 7 -> LocalDate.of(2024 + random.nextInt(3), 1 + random.nextInt(12), 1 + random.nextInt(28));
            case 8 -> null;
            default -> pick(ODD);
        };
    }

    private Object near(String cell) {
        Matcher day = DAY.matcher(cell);
        if (day.find() && random.nextBoolean()) {
            try {
                return LocalDate.parse(day.group()).plusDays(random.nextInt(3) - 1);
            } catch (DateTimeException noSuchDay) {
                return day.group();
            }
        }
        Matcher quoted = QUOTED.matcher(cell);
        if (quoted.find()) {
            return random.nextInt(4) == 0 ? quoted.group(1) : FeelText.unescaped(quoted.group(1));
        }
        Matcher number = NUMBER.matcher(cell);
        return number.find()
                ? asNumber(new BigDecimal(number.group()).add(new BigDecimal(random.nextInt(3) - 1)))
                : null;
    }

    private Object asNumber(BigDecimal number) {
        return switch (random.nextInt(6)) {
            case 0 -> number.intValue();
            case 1 -> number.longValue();
            case 2 -> number.doubleValue();
            case 3 -> number.setScale(number.scale() + 2);
            default -> number;
        };
    }

    private static final List<Object> ODD = List.of(
            -0.0,
            0.0,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.MIN_VALUE,
            Double.MAX_VALUE,
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            1.5f,
            (short) 3,
            BigInteger.TEN,
            new BigDecimal("1E+3"),
            new BigDecimal("1E-40"),
            new BigDecimal("12345678901234567890123456789012345.678"),
            new BigDecimal("0E+5"),
            new BigDecimal("1E+400"),
            new Date(0),
            new Timestamp(0),
            new java.sql.Date(0),
            LocalDateTime.of(2026, 1, 1, 0, 0),
            LocalTime.NOON,
            LocalDateTime.of(2026, 1, 1, 0, 0).atZone(ZoneOffset.UTC),
            Period.ofDays(1),
            Duration.ofHours(1),
            List.of("NONE", "SERIOUS"),
            List.of(1, 2),
            List.of(),
            Map.of("fact", "NONE"),
            DayOfWeek.MONDAY,
            new IllegalStateException("x"));

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String sample(String kind) {
        return pick(SAMPLES.get(kind));
    }

    private static Map<String, List<String>> samples() {
        try (var file = FeelCells.class.getResourceAsStream("/cases/feel-cells.yaml")) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
