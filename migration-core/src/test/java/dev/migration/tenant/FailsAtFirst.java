package dev.migration.tenant;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.CannotAcquireLockException;

/** A deadlock in each tenant, as often as the argument says, and then no more. */
@Revision(id = "ddd", downRevision = "ccc", message = "Fail at first")
final class FailsAtFirst implements Migration {

    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    @Override
    public void upgrade(Operations op) {
        int times = Integer.parseInt(op.arguments().getOrDefault("failures", "0"));
        String tenant = op.arguments().getOrDefault(Tenant.NAME_ARGUMENT, "");
        if (failures.merge(tenant, 1, Integer::sum) <= times) {
            throw new CannotAcquireLockException("deadlock", new SQLException("deadlock", "40001"));
        }
        op.execute("insert into items values (4)");
    }

    @Override
    public void downgrade(Operations op) {}
}
