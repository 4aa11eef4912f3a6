package kith.web;

import kith.caserecord.ChildRecord;
import kith.redaction.LeftOut;

/** Puts what became of a copy into words. */
final class CopyWords {
    private final Text text;

    CopyWords(Text text) {
        this.text = text;
    }

    /** What a copy left out, with the code of each reason in words. */
    String reasons(String leftOut) {
        String words = leftOut;
        for (LeftOut.Why why : LeftOut.Why.values()) {
            words = words.replace("(" + why + ")", "(" + text.get("copy.leftOut." + why) + ")");
        }
        return words;
    }

    /** When and how it was sent, or why it was withheld. */
    String told(ChildRecord.PlanCopy copy) {
        if (!copy.sent()) {
            String why = text.get("copy.withheld." + copy.withheld());
            return copy.reason() == null
                    ? text.of("copies.withheld", copy.doneOn(), why)
                    : text.of("copies.withheld.words", copy.doneOn(), why, copy.reason());
        }
        String sent = sent(copy, text.get("copy.way." + copy.way()));
        return copy.proof() == null ? sent : text.of("copies.sent.proof", sent, copy.proof());
    }

    private String sent(ChildRecord.PlanCopy copy, String how) {
        if (copy.address() != null) {
            return text.of("copies.sent.to", copy.doneOn(), how, copy.address());
        }
        boolean travelled = "POST".equals(copy.way()) || "EMAIL".equals(copy.way());
        return travelled && copy.addressSealed()
                ? text.of("copies.sent.sealed", copy.doneOn(), how)
                : text.of("copies.sent", copy.doneOn(), how);
    }
}
