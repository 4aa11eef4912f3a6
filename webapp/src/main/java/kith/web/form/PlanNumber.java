package kith.web.form;

import kith.access.NotFound;
import kith.web.Address;

/** Which version of a child's plan a form is about, as it stands in the address. */
final class PlanNumber {
    private String number;

    String get() {
        return number;
    }

    void set(String typed) {
        number = typed;
    }

    /** @throws NotFound if it is no number */
    int version() {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw new NotFound("version of the plan", number);
        }
    }

    /** The version, null where the address names none. */
    Integer versionIfAny() {
        return number == null || number.isEmpty() ? null : Integer.valueOf(version());
    }

    /** What a form about the version is about; drafts are found again by it. */
    String subject(String ofChild) {
        return ofChild + "&number=" + (number == null ? "" : number);
    }

    /** The page that shows the version. */
    Address plan(String child) {
        return Address.of("/child/plan").with("child", child).with("number", number);
    }
}
