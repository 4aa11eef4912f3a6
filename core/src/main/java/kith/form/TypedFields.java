package kith.form;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was typed into a form's fields as it is kept: a JSON object of texts. */
public final class TypedFields {
    // Finding the provider searches the class path; done once.
    private static final JsonProvider JSON = JsonProvider.provider();

    private TypedFields() {}

    /** How many characters the fields hold together. */
    public static int length(Map<String, String> fields) {
        return fields.values().stream().mapToInt(String::length).sum();
    }

    /** As it is kept. */
    public static String kept(Map<String, String> fields) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        fields.forEach(json::add);
        return json.build().toString();
    }

    /** As it was typed. */
    public static Map<String, String> read(String kept) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonReader reader = JSON.createReader(new StringReader(kept))) {
            reader.readObject().forEach((name, value) -> fields.put(name, ((JsonString) value).getString()));
        }
        return fields;
    }
}
