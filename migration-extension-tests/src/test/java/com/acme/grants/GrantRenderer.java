package com.acme.grants;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.OperationRenderer;
import java.util.List;

/** {@code GRANT} as the standard has it, for every database that has no renderer of its own. */
public final class GrantRenderer implements OperationRenderer<Grant> {

    @Override
    public Class<Grant> operation() {
        return Grant.class;
    }

    @Override
    public List<String> render(Grant grant, Dialect dialect) {
        return List.of("grant " + grant.privilege() + " on table " + dialect.quote(grant.table()) + " to "
                + dialect.quote(grant.grantee()));
    }
}
