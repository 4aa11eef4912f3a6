package kith.duedate;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kith.plugin.Authority;
import kith.plugin.Limit;

/**
 * An explanation as JSON, as it is stored beside its date, and back again: what is read equals what was written. Values keep
 * their type: text is a string, everything else an object such as {@code {"date":"2026-03-02"}} or {@code {"limit":"20
 * WORKING_DAYS"}}.
 */
public final class ExplanationJson {
    // Finding the provider searches the class path; done once, not once an explanation.
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final JsonGeneratorFactory WRITERS = JSON.createGeneratorFactory(Map.of());
    private static final JsonReaderFactory READERS = JSON.createReaderFactory(Map.of());

    private ExplanationJson() {}

    /**
     * @throws IllegalArgumentException if a sentence holds a value of a type that {@link Sentence} does not allow
     */
    public static String write(Explanation why) {
        StringWriter text = new StringWriter(1024);
        try (JsonGenerator json = WRITERS.createGenerator(text)) {
            json.writeStartObject();
            json.writeStartArray("facts");
            why.facts().forEach(fact -> sentence(json, fact));
            json.writeEnd();
            sentence(json, "law", why.law());
            authority(json, "authority", why.authority());
            sentence(json, "council", why.council());
            authority(json, "councilAuthority", why.councilAuthority());
            sentence(json, "setting", why.setting());
            sentence(json, "child", why.child());
            sentence(json, "calendar", why.calendar());
            sentence(json, "result", why.result());
            json.write("provisional", why.provisional());
            json.writeStartArray("replaced");
            why.replaced().forEach(old -> replaced(json, old));
            json.writeEnd();
            json.writeEnd();
        }
        return text.toString();
    }

    /**
     * @throws jakarta.json.JsonException if the text is not JSON
     * @throws IllegalArgumentException if it is not an explanation
     */
    public static Explanation read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new Explanation(
                    json.getJsonArray("facts").getValuesAs(value -> sentence(value.asJsonObject())),
                    sentence(json, "law"),
                    authority(json, "authority"),
                    sentence(json, "council"),
                    authority(json, "councilAuthority"),
                    sentence(json, "setting"),
                    sentence(json, "child"),
                    sentence(json, "calendar"),
                    sentence(json, "result"),
                    json.getBoolean("provisional"),
                    json.getJsonArray("replaced").getValuesAs(value -> replaced(value.asJsonObject())));
        }
    }

    /**
     * A sentence that stands alone, as it is stored.
     *
     * @throws IllegalArgumentException if it holds a value of a type that {@link Sentence} does not allow
     */
    public static String writeSentence(Sentence sentence) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = WRITERS.createGenerator(text)) {
            sentence(json, sentence);
        }
        return text.toString();
    }

    /**
     * A sentence that was stored alone.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Sentence readSentence(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return sentence(reader.readObject());
        }
    }

    private static void sentence(JsonGenerator json, String name, Sentence sentence) {
        if (sentence != null) {
            json.writeKey(name);
            sentence(json, sentence);
        }
    }

    private static void sentence(JsonGenerator json, Sentence sentence) {
        json.writeStartObject().write("key", sentence.key());
        if (!sentence.values().isEmpty()) {
            json.writeStartArray("values");
            sentence.values().forEach(value -> value(json, value));
            json.writeEnd();
        }
        json.writeEnd();
    }

    private static void value(JsonGenerator json, Object value) {
        if (value instanceof String text) {
            json.write(text);
        } else if (value instanceof LocalDate day) {
            json.writeStartObject().write("date", day.toString()).writeEnd();
        } else if (value instanceof Limit limit) {
            json.writeStartObject()
                    .write("limit", limit.amount() + " " + limit.unit())
                    .writeEnd();
        } else if (value instanceof Integer number) {
            json.write(number);
        } else if (value instanceof Boolean answer) {
            json.write(answer);
        } else if (value instanceof Sentence.Code code) {
            json.writeStartObject()
                    .write("list", code.list())
                    .write("code", code.code())
                    .writeEnd();
        } else {
            throw new IllegalArgumentException("A sentence cannot hold a " + value.getClass() + ".");
        }
    }

    private static void authority(JsonGenerator json, String name, Authority authority) {
        if (authority != null) {
            json.writeStartObject(name)
                    .write("id", authority.id())
                    .write("title", authority.title())
                    .write("section", authority.section())
                    .write("source", authority.source())
                    .write("inForceFrom", authority.inForceFrom().toString())
                    .write("certainty", authority.certainty().name())
                    .writeEnd();
        }
    }

    private static void replaced(JsonGenerator json, Explanation.Replaced old) {
        json.writeStartObject()
                .write("date", old.date().toString())
                .write("on", old.replacedOn().toString());
        sentence(json, "reason", old.reason());
        json.writeEnd();
    }

    private static Sentence sentence(JsonObject json, String name) {
        return json.containsKey(name) ? sentence(json.getJsonObject(name)) : null;
    }

    private static Sentence sentence(JsonObject json) {
        JsonArray values = json.getJsonArray("values");
        List<Object> read = new ArrayList<>();
        if (values != null) {
            values.forEach(value -> read.add(value(value)));
        }
        return new Sentence(json.getString("key"), List.copyOf(read));
    }

    private static Object value(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).intValueExact();
            case TRUE -> true;
            case FALSE -> false;
            case OBJECT -> typed(value.asJsonObject());
            default -> throw new IllegalArgumentException("Not a value of a sentence: " + value);
        };
    }

    private static Object typed(JsonObject value) {
        if (value.containsKey("date")) {
            return day(value.getString("date"));
        }
        if (value.containsKey("limit")) {
            String[] limit = value.getString("limit").split(" ");
            return new Limit(Integer.parseInt(limit[0]), Limit.Unit.valueOf(limit[1]));
        }
        if (value.containsKey("list")) {
            return new Sentence.Code(value.getString("list"), value.getString("code"));
        }
        throw new IllegalArgumentException("Not a value of a sentence: " + value);
    }

    private static Authority authority(JsonObject json, String name) {
        JsonObject authority = json.getJsonObject(name);
        return authority == null
                ? null
                : new Authority(
                        authority.getString("id"),
                        authority.getString("title"),
                        authority.getString("section"),
                        authority.getString("source"),
                        day(authority.getString("inForceFrom")),
                        Authority.Certainty.valueOf(authority.getString("certainty")));
    }

    private static Explanation.Replaced replaced(JsonObject json) {
        return new Explanation.Replaced(
                day(json.getString("date")), day(json.getString("on")), sentence(json, "reason"));
    }

    /** As {@link LocalDate#toString} wrote it. Each save reads hundreds of days, and the general parser takes ten times as long. */
    private static LocalDate day(String iso) {
        int year = Integer.parseInt(iso, 0, iso.length() - 6, 10);
        int month = Integer.parseInt(iso, iso.length() - 5, iso.length() - 3, 10);
        return LocalDate.of(year, month, Integer.parseInt(iso, iso.length() - 2, iso.length(), 10));
    }
}
