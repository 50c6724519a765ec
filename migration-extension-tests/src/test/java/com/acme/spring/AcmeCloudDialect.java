package com.acme.spring;

import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Folding;
import dev.migration.dialect.Identifiers;
import dev.migration.dialect.Literals;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TypeNames;
import java.util.Set;

/** AcmeDB as a service, which takes over what the plain dialect would serve. */
final class AcmeCloudDialect extends StandardDialect {

    AcmeCloudDialect() {
        super("acmecloud", Identifiers.standard(Folding.UPPER, Set.of()), TypeNames.standard(), new Literals());
    }

    @Override
    public boolean supports(DatabaseProduct product) {
        return product.url().contains("acmedb");
    }
}
