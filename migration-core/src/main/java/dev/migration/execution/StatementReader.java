package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Folding;
import dev.migration.schema.QualifiedName;
import dev.migration.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a statement of data definition word by word. What is not there reads as an empty word, which matches nothing. */
final class StatementReader {

    private static final SqlToken END = new SqlToken(SqlToken.Kind.SYMBOL, "\0", 0, 0, false);

    private final List<SqlToken> tokens;

    private final Folding folding;

    private int position;

    private StatementReader(List<SqlToken> tokens, Folding folding) {
        this.tokens = tokens;
        this.folding = folding;
    }

    static StatementReader of(String statement, Dialect dialect) {
        return new StatementReader(SqlToken.of(statement, dialect.syntax()), dialect.folding());
    }

    boolean atEnd() {
        return position >= tokens.size();
    }

    /** Passes over these keywords, if all of them come next. */
    boolean skip(String... keywords) {
        for (int i = 0; i < keywords.length; i++) {
            if (!token(i).is(keywords[i])) {
                return false;
            }
        }
        position += keywords.length;
        return true;
    }

    /** Passes over one of these keywords. */
    boolean skipAny(String... keywords) {
        for (String keyword : keywords) {
            if (skip(keyword)) {
                return true;
            }
        }
        return false;
    }

    boolean skipSymbol(char symbol) {
        if (!token(0).isSymbol(symbol)) {
            return false;
        }
        position++;
        return true;
    }

    boolean isNext(String keyword) {
        return token(0).is(keyword);
    }

    boolean isNextAny(Set<String> keywords) {
        return keywords.stream().anyMatch(this::isNext);
    }

    boolean isNextSymbol(char symbol) {
        return token(0).isSymbol(symbol);
    }

    /** Whether the keyword comes anywhere in what is left. */
    boolean contains(String keyword) {
        return tokens.subList(Math.min(position, tokens.size()), tokens.size()).stream()
                .anyMatch(it -> it.is(keyword));
    }

    /** A name without a schema, in the case in which a catalog tells it; empty where there is none. */
    String name() {
        SqlToken token = token(0);
        boolean isName = token.kind() == SqlToken.Kind.WORD
                || token.kind() == SqlToken.Kind.QUOTED && !token.text().startsWith("'");
        if (!isName) {
            return "";
        }
        position++;
        boolean isFolded = token.kind() == SqlToken.Kind.WORD && folding != Folding.NONE;
        return isFolded ? token.text().toLowerCase(Locale.ROOT) : token.unquoted();
    }

    /** The text of a string; empty where there is none. */
    String string() {
        SqlToken token = token(0);
        if (token.kind() != SqlToken.Kind.QUOTED || !token.text().startsWith("'")) {
            return "";
        }
        position++;
        return token.unquoted();
    }

    /** A name that may have a schema before it; what stands before the schema is passed over. */
    QualifiedName qualifiedName() {
        String schema = "";
        String name = name();
        while (skipSymbol('.')) {
            schema = name;
            name = name();
        }
        return schema.isEmpty() ? QualifiedName.of(name) : QualifiedName.of(schema, name);
    }

    /** What stands between the parentheses that open here, at its commas; leaves the reader behind them. */
    List<StatementReader> parenthesized() {
        if (!skipSymbol('(')) {
            return List.of();
        }
        int depth = 1;
        List<StatementReader> items = new ArrayList<>();
        int begin = position;
        while (!atEnd()) {
            SqlToken token = tokens.get(position++);
            depth += depth(token);
            if (depth == 0 || depth == 1 && token.isSymbol(',')) {
                items.add(part(begin, position - 1));
                begin = position;
            }
            if (depth == 0) {
                return items;
            }
        }
        return List.of();
    }

    /** What is left, at its commas. */
    List<StatementReader> clauses() {
        List<StatementReader> clauses = new ArrayList<>();
        int depth = 0;
        int begin = position;
        for (; position < tokens.size(); position++) {
            SqlToken token = tokens.get(position);
            depth += depth(token);
            if (depth == 0 && token.isSymbol(',')) {
                clauses.add(part(begin, position));
                begin = position + 1;
            }
        }
        clauses.add(part(Math.min(begin, tokens.size()), tokens.size()));
        return clauses;
    }

    private StatementReader part(int begin, int end) {
        return new StatementReader(tokens.subList(begin, end), folding);
    }

    private static int depth(SqlToken token) {
        return token.isSymbol('(') ? 1 : token.isSymbol(')') ? -1 : 0;
    }

    private SqlToken token(int ahead) {
        return position + ahead < tokens.size() ? tokens.get(position + ahead) : END;
    }
}
