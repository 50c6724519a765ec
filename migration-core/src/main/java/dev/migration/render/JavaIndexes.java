package dev.migration.render;

import dev.migration.schema.DialectOption;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Indexes: {@code index -> index.expression("lower(title)").asUnique()}. */
final class JavaIndexes {

    private final JavaSource source;

    JavaIndexes(JavaSource source) {
        this.source = source;
    }

    /** What follows {@code index -> index}. */
    Chain<Index> details(Index index, String start) {
        Chain<Index> chain = new Chain<>(start, Index.of(index.name()));
        index.parts().forEach(part -> chain.then(call(part), it -> it.part(part)));
        return rest(index, chain);
    }

    Optional<String> whole(Index index) {
        String name = source.type(Index.class) + ".of(" + JavaText.literal(index.name());
        boolean isPlain = index.parts().stream().allMatch(JavaIndexes::isPlain);
        if (!isPlain) {
            return details(index, name + ")").textFor(index);
        }
        String[] columns = index.parts().stream().map(IndexPart::text).toArray(String[]::new);
        String more = columns.length == 0 ? "" : ", " + JavaConstraints.literals(List.of(columns));
        return rest(index, new Chain<>(name + more + ")", Index.of(index.name(), columns)))
                .textFor(index);
    }

    static boolean isPlain(IndexPart part) {
        return part.equals(IndexPart.column(part.text()));
    }

    private Chain<Index> rest(Index index, Chain<Index> chain) {
        if (index.unique()) {
            chain.then("asUnique()", Index::asUnique);
        }
        if (!index.include().isEmpty()) {
            chain.then(
                    "include(" + JavaConstraints.literals(index.include()) + ")",
                    it -> it.include(index.include().toArray(String[]::new)));
        }
        String method = index.method();
        if (method != null) {
            chain.then("using(" + JavaText.literal(method) + ")", it -> it.using(method));
        }
        String where = index.where();
        if (where != null) {
            chain.then("where(" + JavaText.literal(where) + ")", it -> it.where(where));
        }
        if (index.nullsNotDistinct()) {
            chain.then("withNullsNotDistinct()", Index::withNullsNotDistinct);
        }
        if (!index.options().isEmpty()) {
            String options = index.options().stream().map(source::value).collect(Collectors.joining(", "));
            chain.then(
                    "options(" + options + ")", it -> it.options(index.options().toArray(DialectOption[]::new)));
        }
        return chain;
    }

    private String call(IndexPart part) {
        if (isPlain(part)) {
            return "column(" + JavaText.literal(part.text()) + ")";
        }
        return part.equals(IndexPart.expression(part.text()))
                ? "expression(" + JavaText.literal(part.text()) + ")"
                : "part(" + source.value(part) + ")";
    }

    Optional<String> part(IndexPart part) {
        String start = source.type(IndexPart.class) + (part.expression() ? ".expression(" : ".column(")
                + JavaText.literal(part.text()) + ")";
        Chain<IndexPart> chain = new Chain<>(
                start, part.expression() ? IndexPart.expression(part.text()) : IndexPart.column(part.text()));
        if (part.order() != null) {
            boolean isDescending = part.order() == IndexPart.Order.DESC;
            chain.then(
                    isDescending ? "descending()" : "ascending()",
                    it -> isDescending ? it.descending() : it.ascending());
        }
        IndexPart.Nulls nulls = part.nulls();
        if (nulls != null) {
            chain.then("nulls(" + source.value(nulls) + ")", it -> it.nulls(nulls));
        }
        String operators = part.operatorClass();
        if (operators != null) {
            chain.then("operatorClass(" + JavaText.literal(operators) + ")", it -> it.operatorClass(operators));
        }
        Integer prefix = part.prefixLength();
        if (prefix != null) {
            chain.then("prefix(" + prefix + ")", it -> it.prefix(prefix));
        }
        return chain.textFor(part);
    }
}
