package com.acme.grants;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.OperationRenderer;
import java.util.List;

/** {@code REVOKE}, which all databases spell alike if the word {@code table} is left out. */
public final class RevokeRenderer implements OperationRenderer<Revoke> {

    @Override
    public Class<Revoke> operation() {
        return Revoke.class;
    }

    @Override
    public List<String> render(Revoke revoke, Dialect dialect) {
        return List.of("revoke " + revoke.privilege() + " on " + dialect.quote(revoke.table()) + " from "
                + dialect.quote(revoke.grantee()));
    }
}
