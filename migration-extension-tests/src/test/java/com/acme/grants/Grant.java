package com.acme.grants;

import dev.migration.operation.ReversibleOperation;

/** Lets somebody do something with a table. */
public record Grant(String privilege, String table, String grantee) implements ReversibleOperation {

    @Override
    public Revoke reverse() {
        return new Revoke(privilege, table, grantee);
    }
}
