package kith.council;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Whether each plugin was written for the nation in which its council is registered. */
public final class NationExamination {
    private NationExamination() {}

    /**
     * Compares the plugins with the register of councils, before any page is served.
     *
     * @param database a connection of a role that may read the register
     * @throws PluginsRefused naming every plugin that was written for another nation
     */
    public static void check(InstalledPlugins plugins, Connection database) throws SQLException {
        List<String> problems = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement("select code, nation from council order by code");
                ResultSet councils = query.executeQuery()) {
            while (councils.next()) {
                String nation = councils.getString(2);
                plugins.of(councils.getString(1))
                        .filter(plugin -> !plugin.nation().code().equals(nation))
                        .ifPresent(plugin -> problems.add(problem(plugin, nation)));
            }
        }
        if (!problems.isEmpty()) {
            throw new PluginsRefused(problems);
        }
    }

    private static String problem(InstalledPlugin plugin, String nation) {
        return plugin.origin() + " was written for the law of "
                + plugin.nation().code() + ", but the council '"
                + plugin.council() + "' is registered in " + nation
                + ". Remove the jar, or ask its author for one of that nation.";
    }
}
