package dev.migration.syntax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.shardingsphere.sql.parser.api.CacheOption;
import org.apache.shardingsphere.sql.parser.api.SQLParserEngine;
import org.apache.shardingsphere.sql.parser.exception.SQLParsingException;

/** The grammars of Apache ShardingSphere, made after the databases' manuals. */
record ShardingSphereReader(SQLParserEngine engine) implements StatementReader {

    static ShardingSphereReader of(String databaseType) {
        CacheOption cache = new CacheOption(16, 16);
        return new ShardingSphereReader(new SQLParserEngine(databaseType, cache));
    }

    @Override
    public Map<String, String> refusals(List<String> statements) {
        Map<String, String> refusals = new LinkedHashMap<>();
        for (String statement : statements) {
            try {
                engine.parse(statement, false);
            } catch (SQLParsingException | IllegalArgumentException refusal) {
                refusals.put(statement, SyntaxCheck.firstLine(refusal));
            }
        }
        return refusals;
    }
}
