package kith.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kith.booking.ContributionState;
import kith.caserecord.ChildRecord.Contribution;

/** Puts what somebody was asked to say, or said, into words. */
public final class ContributionWords {
    private final Text text;

    public ContributionWords(Text text) {
        this.text = text;
    }

    /** Who, and in which part. */
    public String who(String part, String name) {
        return new PracticeWords(text).named(name, part);
    }

    /** How it stands, in words and colour. */
    public Tag tag(ContributionState state) {
        String kind =
                switch (state) {
                    case TO_SEND, MOVED, CHASED -> "soon";
                    case TO_CHASE -> "late";
                    case RECEIVED -> "good";
                    case WAITING, DECLINED -> "calm";
                };
        return new Tag(kind, text.get("contribution.state." + state));
    }

    /** When and how somebody was asked, reminded and answered, a sentence each. */
    public List<String> told(Contribution said) {
        List<String> told = new ArrayList<>();
        if (said.askedOn() != null) {
            told.add(asked(said));
            if (said.proof() != null) {
                told.add(text.of("contribution.proof", said.proof()));
            }
        }
        if (said.chasedOn() != null) {
            told.add(text.of("contribution.chased", said.chasedOn()));
        }
        Stream.ofNullable(received(said)).forEach(told::add);
        return told;
    }

    private String asked(Contribution said) {
        String how = said.way() == null ? "" : text.get("copy.way." + said.way());
        String key = said.invited() ? "contribution.invited" : "contribution.asked";
        if (said.address() != null) {
            return text.of(key + ".to", said.askedOn(), how, said.address());
        }
        return said.addressSealed() && Stream.of("POST", "EMAIL").anyMatch(way -> way.equals(said.way()))
                ? text.of(key + ".sealed", said.askedOn(), how)
                : text.of(key, said.askedOn(), how);
    }

    /** When and how an answer came; null while there is none. */
    public String received(Contribution said) {
        if (said.receivedOn() == null) {
            return null;
        }
        String received = text.of("contribution.as." + said.receivedAs(), said.receivedOn());
        return said.helper() == null ? received : text.of("contribution.received", received, helped(said));
    }

    /** Who helped with it. */
    private String helped(Contribution said) {
        String who = text.get("contribution.helped." + said.helper());
        return said.helperName() == null ? who : text.of("contribution.helped.name", who, said.helperName());
    }
}
