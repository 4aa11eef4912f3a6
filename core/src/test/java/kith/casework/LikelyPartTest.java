package kith.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which part somebody stands, by the words of the relationship. */
class LikelyPartTest {

    @ParameterizedTest
    @CsvSource({
        "School nurse, HEALTH_REPRESENTATIVE",
        "Nursery teacher, EDUCATION_REPRESENTATIVE",
        "Designated teacher, EDUCATION_REPRESENTATIVE",
        "School, EDUCATION_REPRESENTATIVE",
        "Health visitor, HEALTH_REPRESENTATIVE",
        "GP, HEALTH_REPRESENTATIVE",
        "Children’s Guardian, CHILDRENS_GUARDIAN",
        "Guardian ad litem, CHILDRENS_GUARDIAN",
        "Legal guardian, PARENT",
        "Mother, PARENT",
        "Birth father, PARENT",
        "Tad, PARENT",
        "Grandmother, -",
        "Great-grandfather, -",
        "Stepfather, -",
        "Step-father, -",
        "Foster mother, -",
        "Mother’s partner, -",
        "Godmother, -",
        "Advocate, ADVOCATE",
        "Supervising social worker of the agency, SUPERVISING_SOCIAL_WORKER",
        "Agency’s representative, AGENCY_REPRESENTATIVE",
        "Brother, -"
    })
    void aRelationshipGivesOnePartAtMost(String relationship, String part) {
        assertEquals(part, LikelyPart.of(relationship).map(Enum::name).orElse("-"));
    }
}
