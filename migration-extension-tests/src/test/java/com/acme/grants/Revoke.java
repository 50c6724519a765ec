package com.acme.grants;

import dev.migration.operation.ReversibleOperation;

/** Takes back a {@link Grant}. */
public record Revoke(String privilege, String table, String grantee) implements ReversibleOperation {

    @Override
    public Grant reverse() {
        return new Grant(privilege, table, grantee);
    }
}
