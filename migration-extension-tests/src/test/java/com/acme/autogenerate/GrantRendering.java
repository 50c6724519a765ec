package com.acme.autogenerate;

import com.acme.grants.Acme;
import com.acme.grants.Grant;
import dev.migration.render.JavaRendering;
import dev.migration.render.JavaSource;

/** Writes a grant as one would by hand. */
final class GrantRendering implements JavaRendering<Grant> {

    @Override
    public Class<Grant> operation() {
        return Grant.class;
    }

    @Override
    public String render(Grant grant, JavaSource java) {
        return "%s.grant(op, %s, %s, %s);"
                .formatted(
                        java.type(Acme.class),
                        java.value(grant.privilege()),
                        java.value(grant.table()),
                        java.value(grant.grantee()));
    }
}
