package kith.demonstration;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import kith.House;
import org.junit.jupiter.api.Test;

/** When the demonstration says that it is in, on the real database. */
class DemonstrationLoadingIT {
    private static final House HOUSE = House.open();
    private static final String COUNCIL = DemonstrationCouncil.all().get(1).code();

    private static boolean loading() throws SQLException {
        try (Connection owner = HOUSE.owner()) {
            return Demonstration.loading(owner);
        }
    }

    @Test
    void itLoadsWhileACaseloadOfAnyCouncilWaitsOrComesIn() throws SQLException {
        HOUSE.council(COUNCIL);
        assertFalse(loading());
        HOUSE.sql(
                COUNCIL,
                "insert into import_run (council, id, file_name, content, requested_by_name, requested_at, state)"
                        + " values ('" + COUNCIL + "', 990001, 'any.zip', '', 'Kith', clock_timestamp(), 'WAITING')");
        assertTrue(loading());
        HOUSE.sql(COUNCIL, "update import_run set state = 'RUNNING' where id = 990001");
        assertTrue(loading());
        HOUSE.sql(COUNCIL, "update import_run set state = 'REFUSED' where id = 990001");
        assertFalse(loading());
    }
}
