package kith.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.access.CurrentOfficer;
import kith.duty.LimitSetting;
import kith.duty.Policy;
import kith.law.Law;
import kith.plugin.LimitQuestion;
import kith.plugin.Nation;

/** The council of the officer at work, with its rules. */
@ApplicationScoped
public class OfficersCouncil {
    @Inject
    CurrentOfficer officer;

    @Inject
    Councils councils;

    @Inject
    InstalledPlugins plugins;

    @Inject
    CouncilSettings settings;

    @Inject
    CouncilClosures closures;

    /** The nation whose law binds. */
    public Nation nation() {
        return council().nation();
    }

    /** The law of that nation. */
    public Law law() {
        return Law.of(nation());
    }

    /** The law, what the council's plugin adds, what its administrator set, and the days on which it is closed. */
    public Policy policy() {
        return policyWith(settings.limits());
    }

    /** The same with these settings in the place of those that are in force. */
    public Policy policyWith(Map<LimitQuestion, List<LimitSetting>> set) {
        return policyBesides().with(set).with(closures.inForce());
    }

    /** The law and what the council's plugin adds, without what its administrator set. */
    public PolicyInForce policyBesides() {
        Council council = council();
        return plugins.policy(council.code(), council.nation());
    }

    /** The council's plugin, if it has one. */
    public Optional<InstalledPlugin> plugin() {
        return plugins.of(council().code());
    }

    private Council council() {
        String code = officer.get().council();
        return councils.find(code).orElseThrow(() -> new IllegalStateException("No council has the code " + code));
    }
}
