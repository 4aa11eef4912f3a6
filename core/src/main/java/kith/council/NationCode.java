package kith.council;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import kith.plugin.Nation;

/** A nation is stored as its code, such as {@code northern-ireland}. */
@Converter
public class NationCode implements AttributeConverter<Nation, String> {

    @Override
    public String convertToDatabaseColumn(Nation nation) {
        return nation == null ? null : nation.code();
    }

    @Override
    public Nation convertToEntityAttribute(String code) {
        return code == null ? null : Nation.of(code);
    }
}
