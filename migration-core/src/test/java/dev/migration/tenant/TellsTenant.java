package dev.migration.tenant;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps which tenants it ran for. */
@Revision(id = "tells", downRevision = "ccc", message = "Tell the tenant")
final class TellsTenant implements Migration {

    static final List<String> names = new CopyOnWriteArrayList<>();

    @Override
    public void upgrade(Operations op) {
        names.add(op.arguments().get(Tenant.NAME_ARGUMENT) + " in "
                + op.arguments().get("region"));
    }

    @Override
    public void downgrade(Operations op) {}
}
