package com.acme.grants;

import dev.migration.operation.Operations;

/** What a script writes: {@code Acme.grant(op, "select", "items", "public")}. */
public final class Acme {

    private Acme() {}

    public static void grant(Operations op, String privilege, String table, String grantee) {
        op.run(new Grant(privilege, table, grantee));
    }

    public static void revoke(Operations op, String privilege, String table, String grantee) {
        op.run(new Revoke(privilege, table, grantee));
    }
}
