package dev.migration.execution;

import dev.migration.dialect.SessionSettings;
import dev.migration.dialect.SessionSettings.Snapshot;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the script that runs has set for its session. It holds for the rest of the script, and for nothing else: what the framework
 * writes between its statements is written with what the session had before, which is put back when the script ends.
 *
 * <p>They are asked for only when a statement comes that may set something, so that others cost nothing.
 */
final class ScriptSettings {

    private final Session session;

    private @Nullable Kept before;

    private @Nullable Snapshot ofScript;

    private boolean canChangeAnyTime;

    private boolean isAside;

    ScriptSettings(Session session) {
        this.session = session;
    }

    /** To be called before something is sent that may set something. */
    void expectChange(Optional<SessionSettings> settings) throws SQLException {
        if (before == null && settings.isPresent() && hasSession()) {
            before = new Kept(settings.get(), settings.get().read(session.connection()));
        }
        ofScript = null;
    }

    /** The same before Java code has the connection, which may use it until the script ends. */
    void expectChanges(Optional<SessionSettings> settings) throws SQLException {
        expectChange(settings);
        canChangeAnyTime = true;
    }

    /** Does something of the framework's own with what the session had before the script. */
    void aside(Runnable work) {
        Kept outer = before;
        if (outer == null || isAside || !outer.snapshot().isRestoredWithinTransaction()) {
            work.run();
            return;
        }
        isAside = true;
        try {
            Snapshot inner = ofScript(outer);
            boolean isOther = hasSession() && !inner.equals(outer.snapshot());
            if (isOther) {
                outer.snapshot().restore(session.connection());
            }
            work.run();
            if (isOther) {
                inner.restore(session.connection());
            }
        } catch (SQLException exception) {
            throw new ConnectionLostException(exception);
        } finally {
            isAside = false;
        }
    }

    private Snapshot ofScript(Kept outer) throws SQLException {
        Snapshot known = ofScript;
        if (known == null || canChangeAnyTime) {
            known = outer.settings().read(session.connection());
            ofScript = known;
        }
        return known;
    }

    /** Ends what the script has set. Answers whether it may have set anything that would have stayed. */
    boolean putBack() throws SQLException {
        Kept outer = before;
        if (outer == null) {
            return false;
        }
        if (outer.snapshot().isRestoredWithinTransaction() || !session.inTransaction()) {
            forget();
        }
        if (!hasSession()) {
            return false;
        }
        outer.snapshot().restore(session.connection());
        return true;
    }

    private void forget() {
        before = null;
        ofScript = null;
        canChangeAnyTime = false;
    }

    /** Outside of a transaction, a pooler gives each statement any session. */
    private boolean hasSession() throws SQLException {
        return !session.isPooled() || session.inTransaction();
    }

    private record Kept(SessionSettings settings, Snapshot snapshot) {}
}
