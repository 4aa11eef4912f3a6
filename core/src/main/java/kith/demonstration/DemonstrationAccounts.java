package kith.demonstration;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** Tells whoever starts Kith with which accounts to try it: one a role and council. */
final class DemonstrationAccounts {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("kith.demonstration.messages");

    private DemonstrationAccounts() {}

    static List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(say("accounts", Demonstration.PASSWORD));
        for (var council : DemonstrationCouncil.all()) {
            DemonstrationStaff.wellKnown(council).forEach(member -> lines.add(line(council, member)));
        }
        lines.add(say("loading"));
        return lines;
    }

    private static String line(DemonstrationCouncil council, DemonstrationStaff.Member member) {
        return say("account", String.format("  %-48s", member.email()), WORDS.getString(member.role()), council.name());
    }

    private static String say(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key)).format(values);
    }
}
