package dev.migration.dialect.conformance;

import dev.migration.dialect.Dialects;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Where we do better than Alembic in batches, as rules over what a case says. */
final class BatchRules {

    private BatchRules() {}

    static boolean demandsRefusal(BatchCase batchCase) {
        return batchCase.error() != null;
    }

    static List<String> expected(BatchCase batchCase) {
        List<String> statements = batchCase.sql();
        return statements.stream().map(it -> normal(batchCase, it)).toList();
    }

    static List<String> actual(BatchCase batchCase, List<String> rendered) {
        return rendered;
    }

    private static String normal(BatchCase batchCase, String sql) {
        return NormalSql.of(sql.replace("_alembic_tmp_", "_migration_tmp_"), batchCase.isOn("postgresql"));
    }
}
