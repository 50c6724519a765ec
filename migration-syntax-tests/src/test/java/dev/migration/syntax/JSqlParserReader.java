package dev.migration.syntax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;

/**
 * JSqlParser: one grammar for all databases, which lets much pass.
 *
 * @param squareBrackets whether {@code [...]} is a name
 */
record JSqlParserReader(boolean squareBrackets) implements StatementReader {

    @Override
    public Map<String, String> refusals(List<String> statements) {
        Map<String, String> refusals = new LinkedHashMap<>();
        for (String statement : statements) {
            try {
                CCJSqlParserUtil.parse(statement, parser -> parser.withSquareBracketQuotation(squareBrackets));
            } catch (JSQLParserException refusal) {
                refusals.put(statement, SyntaxCheck.firstLine(refusal));
            }
        }
        return refusals;
    }
}
