package dev.migration.source.hibernate;

import dev.migration.schema.Computed;
import dev.migration.schema.Identity;
import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes the text of a column's definition apart where the next clause begins. */
final class ColumnDefinitionReader {

    /** Words outside parentheses that begin a clause. A type that goes on with one of them does not exist. */
    private static final Set<String> BEGINNINGS = Set.of(
            "default",
            "not",
            "null",
            "collate",
            "check",
            "unique",
            "primary",
            "generated",
            "as",
            "references",
            "constraint",
            "comment",
            "auto_increment",
            "identity",
            "autoincrement");

    private static final String TYPE = "";

    private final SqlSyntax syntax;

    ColumnDefinitionReader(SqlSyntax syntax) {
        this.syntax = syntax;
    }

    /** @param options what is written after everything else */
    ColumnDefinition read(String text, String options) {
        Clauses clauses = new Clauses(options.isBlank() ? text : text + " " + options);
        return new ColumnDefinition(
                clauses.text(TYPE),
                !clauses.has("not"),
                clauses.find("default"),
                clauses.name("collate"),
                clauses.computed(),
                clauses.identity(),
                clauses.has("unique"),
                clauses.has("primary"),
                clauses.checks);
    }

    private final class Clauses {

        private final String text;

        private final List<SqlToken> tokens;

        /** From each clause's first word to what follows it. */
        private final Map<String, String> contents = new TreeMap<>();

        private final List<String> checks = new ArrayList<>();

        Clauses(String text) {
            this.text = text;
            this.tokens = SqlToken.of(text, syntax);
            split();
        }

        private void split() {
            String word = TYPE;
            int begin = 0;
            int depth = 0;
            for (int position = 0; position < tokens.size(); position++) {
                SqlToken token = tokens.get(position);
                depth += token.isSymbol('(') ? 1 : token.isSymbol(')') ? -1 : 0;
                String beginning = depth == 0 ? beginning(position) : null;
                if (beginning != null) {
                    add(word, text.substring(begin, token.start()).strip());
                    word = beginning;
                    begin = token.end();
                }
            }
            add(word, text.substring(begin).strip());
        }

        /** What begins here, unless the word is the value of the clause before it: {@code default null}. */
        private @Nullable String beginning(int position) {
            SqlToken token = tokens.get(position);
            boolean isValue = isAfter("default", position) && !isAfter("by", position - 1);
            boolean isContinued = token.is("as") && isAfterGenerated(position)
                    || token.is("identity") && isAfter("as", position)
                    || token.is("default") && isAfter("by", position);
            return isValue || isContinued
                    ? null
                    : BEGINNINGS.stream().filter(token::is).findFirst().orElse(null);
        }

        private boolean isAfterGenerated(int position) {
            return tokens.subList(0, position).stream().anyMatch(it -> it.is("generated"));
        }

        private boolean isAfter(String word, int position) {
            return position > 0 && tokens.get(position - 1).is(word);
        }

        private void add(String word, String content) {
            if (word.equals("check")) {
                checks.add(inner(content));
            } else {
                contents.putIfAbsent(word, content);
            }
        }

        boolean has(String word) {
            return contents.containsKey(word);
        }

        String text(String word) {
            return contents.getOrDefault(word, "");
        }

        @Nullable String find(String word) {
            return contents.get(word);
        }

        @Nullable String name(String word) {
            String content = contents.get(word);
            return content == null ? null : SqlToken.of(content, syntax).get(0).unquoted();
        }

        @Nullable Identity identity() {
            String generated = text("generated").toLowerCase(Locale.ROOT);
            if (generated.contains("identity")) {
                return generated.startsWith("always") ? Identity.generatedAlways() : Identity.byDefault();
            }
            boolean counts = has("auto_increment") || has("identity") || has("autoincrement");
            return counts ? Identity.byDefault() : null;
        }

        @Nullable Computed computed() {
            String generated = has("generated") ? text("generated") : text("as");
            int open = generated.indexOf('(');
            if (open < 0 || identity() != null) {
                return null;
            }
            String expression = inner(generated.substring(open));
            String kept = generated.toLowerCase(Locale.ROOT);
            if (kept.endsWith("stored") || kept.endsWith("persisted")) {
                return Computed.stored(expression);
            }
            return kept.endsWith("virtual") ? Computed.virtual(expression) : Computed.of(expression);
        }

        private String inner(String parenthesised) {
            int open = parenthesised.indexOf('(');
            int close = parenthesised.lastIndexOf(')');
            return open < 0 || close < open
                    ? parenthesised
                    : parenthesised.substring(open + 1, close).strip();
        }
    }
}
