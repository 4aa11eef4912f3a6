package kith.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kith.access.CurrentOfficer;
import kith.duty.Policy;
import kith.law.Law;
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

    /** The nation whose law binds. */
    public Nation nation() {
        return council().nation();
    }

    /** The law of that nation. */
    public Law law() {
        return Law.of(nation());
    }

    /** The law and what the council adds. */
    public Policy policy() {
        Council council = council();
        return plugins.policy(council.code(), council.nation());
    }

    private Council council() {
        String code = officer.get().council();
        return councils.find(code).orElseThrow(() -> new IllegalStateException("No council has the code " + code));
    }
}
