package dev.migration.budget;

import dev.migration.dialect.TimeoutSetting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One setting of one session: what it was, what it is, and whether that ends with the transaction. */
final class AppliedTimeout {

    private static final Logger logger = LoggerFactory.getLogger(AppliedTimeout.class);

    private final TimeoutSetting setting;

    private final Connection connection;

    private @Nullable String original;

    private @Nullable Duration ofSession;

    private @Nullable Duration ofTransaction;

    private int transaction = -1;

    AppliedTimeout(TimeoutSetting setting, Connection connection) {
        this.setting = setting;
        this.connection = connection;
    }

    /**
     * Makes the setting what is wanted, with no statement where it is that already.
     *
     * @param wanted {@code null} for what it was
     * @param currentTransaction the number of the transaction; what is set in one lasts as long as it
     */
    void apply(@Nullable Duration wanted, int currentTransaction) throws SQLException {
        boolean isLocal = setting.hasLocal() && !connection.getAutoCommit();
        Duration current = isLocal && transaction == currentTransaction ? ofTransaction : ofSession;
        if (Objects.equals(wanted, current)) {
            return;
        }
        String before = original();
        execute(setting.assign(wanted == null ? before : setting.value().apply(wanted), isLocal));
        if (isLocal) {
            ofTransaction = wanted;
            transaction = currentTransaction;
        } else {
            ofSession = wanted;
        }
    }

    /** What was set for the session is as it was before; what was set for a transaction ends with it. */
    void putBack() throws SQLException {
        if (ofSession != null) {
            execute(setting.assign(original(), false));
            ofSession = null;
        }
    }

    /** As it was before, also where somebody else has set it meanwhile; does nothing where it was never set here. */
    void putBackFromAnything() throws SQLException {
        String before = original;
        if (before != null) {
            execute(setting.assign(before, false));
            ofSession = null;
            transaction = -1;
        }
    }

    private String original() {
        String known = original;
        if (known == null) {
            known = read();
            original = known;
        }
        return known;
    }

    private String read() {
        if (setting.reading().isEmpty()) {
            return setting.initial();
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(setting.reading().get())) {
            String text = row.next() ? row.getString(1) : null;
            return text == null ? setting.initial() : text;
        } catch (SQLException exception) {
            logger.debug("The setting cannot be read, and is taken to be '{}'", setting.initial(), exception);
            return setting.initial();
        }
    }

    private void execute(String sql) throws SQLException {
        logger.debug("{}", sql);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
