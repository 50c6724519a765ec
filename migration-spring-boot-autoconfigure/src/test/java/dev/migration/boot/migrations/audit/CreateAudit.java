package dev.migration.boot.migrations.audit;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;

/** Needs nothing, and is a bean or is not. */
@Revision(id = "bean_audit", message = "Create audit")
public class CreateAudit implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.execute("create table audit_of_bean (id bigint primary key)");
    }
}
