package kith.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kith.caserecord.ChildRecord;
import kith.caserecord.RowType;
import kith.caserecord.RowTypes;
import kith.redaction.LeftOut;
import kith.redaction.Reader;
import kith.redaction.Secret;

/** Which words of a case a reader may not see. Pure. */
public final class CopySecrets {
    private static final RowType<ChildRecord.Placement> PLACEMENT = RowTypes.of(ChildRecord.Placement.class);

    private CopySecrets() {}

    /** @param record the child with placements and people, sealed addresses and all */
    public static List<Secret> of(ChildRecord record, Reader reader) {
        List<Secret> secrets = new ArrayList<>();
        if (!reader.mayKnowPlace()) {
            record.placements().stream()
                    .filter(stay -> stay.toOn() == null || PLACEMENT.isSealed(stay))
                    .flatMap(stay -> place(stay, record, reader))
                    .forEach(words -> secrets.add(new Secret(words, LeftOut.Why.PLACE)));
        }
        record.people().stream()
                .filter(person -> !person.name().equals(reader.name()))
                .forEach(person -> {
                    if (person.addressSealed() && person.address() != null) {
                        lines(person.address()).forEach(words -> secrets.add(new Secret(words, LeftOut.Why.SEALED)));
                    }
                    if (person.contact() != null && !mayReach(reader)) {
                        lines(person.contact()).forEach(words -> secrets.add(new Secret(words, LeftOut.Why.CONTACT)));
                    }
                });
        return secrets;
    }

    /** Where the child lives and with whom. A name that the child or the reader has too gives nothing away by itself. */
    private static Stream<String> place(ChildRecord.Placement stay, ChildRecord record, Reader reader) {
        String carer = stay.carer();
        String family = carer == null ? null : last(carer);
        boolean shared = family == null
                || family.equalsIgnoreCase(record.child().familyName())
                || family.equalsIgnoreCase(last(reader.name()));
        Stream<String> where = PLACEMENT.columns().stream()
                .filter(column -> column.sealed())
                .map(column -> PLACEMENT.value(stay, column.name()))
                .filter(Objects::nonNull)
                .flatMap(value -> lines(value.toString()));
        return Stream.concat(where, Stream.of(stay.placeName(), stay.postcode(), carer, shared ? null : family))
                .filter(Objects::nonNull)
                .distinct();
    }

    private static String last(String name) {
        return name.strip().replaceFirst("(?s)^.*\\s", "");
    }

    /** An address gives itself away by any of its lines. */
    private static Stream<String> lines(String words) {
        return Stream.of(words.split("[,;\\n]")).map(String::strip).filter(line -> !line.isEmpty());
    }

    /** The child and the reviewing officer may know how everybody is reached whose address is not sealed. */
    private static boolean mayReach(Reader reader) {
        return reader.child() || reader.part().equals(Reader.REVIEWING_OFFICER);
    }
}
