package com.acme.db;

import com.acme.grants.Grant;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.OperationRenderer;
import java.util.List;
import java.util.Set;

/** AcmeDB does not know the word {@code table} in a grant. */
public final class AcmeGrantRenderer implements OperationRenderer<Grant> {

    @Override
    public Class<Grant> operation() {
        return Grant.class;
    }

    @Override
    public Set<String> dialects() {
        return Set.of("acmedb");
    }

    @Override
    public List<String> render(Grant grant, Dialect dialect) {
        return List.of("grant " + grant.privilege() + " on " + dialect.quote(grant.table()) + " to "
                + dialect.quote(grant.grantee()));
    }
}
