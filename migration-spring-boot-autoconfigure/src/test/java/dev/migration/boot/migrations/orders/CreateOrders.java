package dev.migration.boot.migrations.orders;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;

/** Has a collaborator, and so no constructor that could be called without Spring. */
@Revision(id = "bean_orders", message = "Create orders")
public class CreateOrders implements Migration {

    private final String table;

    public CreateOrders(String table) {
        this.table = table;
    }

    @Override
    public void upgrade(Operations op) {
        op.execute("create table " + table + " (id bigint primary key)");
    }
}
