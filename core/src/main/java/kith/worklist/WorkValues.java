package kith.worklist;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** What a list of work asks for, put into its query in the order of the question marks. */
public final class WorkValues {
    private WorkValues() {}

    /** Numbers and texts that are several become one array each; everything else is taken as it is. */
    public static void set(PreparedStatement query, List<?> values) throws SQLException {
        Connection connection = query.getConnection();
        int at = 1;
        for (Object value : values) {
            query.setObject(at++, value(connection, value));
        }
    }

    private static Object value(Connection connection, Object value) throws SQLException {
        if (value instanceof long[] numbers) {
            return connection.createArrayOf(
                    "bigint", Arrays.stream(numbers).boxed().toArray());
        }
        if (value instanceof List<?> texts) {
            return connection.createArrayOf("text", texts.toArray());
        }
        return value;
    }
}
