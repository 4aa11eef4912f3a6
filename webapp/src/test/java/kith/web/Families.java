package kith.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.duty.DutyCode;
import kith.plugin.Term;

/** Texts whose key ends with a code: each code has one, and there is no other. */
final class Families {
    static final List<String> PREFIXES = List.of("duty.", "term.");

    private Families() {}

    static Set<String> keys() {
        return Stream.of(
                        Stream.of(DutyCode.values()).map(duty -> "duty." + duty.code()),
                        Stream.of(Term.values()).map(term -> "term." + term))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }
}
