package dev.migration.source.hibernate;

import dev.migration.dialect.Dialect;
import dev.migration.schema.EnumType;
import dev.migration.schema.QualifiedName;
import dev.migration.sql.SqlToken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.spi.MetadataImplementor;

/**
 * The named enum types of a model. Hibernate keeps no list of them: it adds the statements that create them to the
 * auxiliary objects, where the user's own are too.
 */
final class EnumTypeReader {

    /** {@code create type Status as enum (...)}; a domain of H2 is no type that our enums can be. */
    static final Pattern CREATION =
            Pattern.compile("(?is)\\s*create\\s+type\\s+(\\S+)\\s+as\\s+enum\\s*\\((.*)\\)\\s*;?\\s*");

    private final MetadataImplementor metadata;

    private final Dialect dialect;

    private final ModelNames names;

    EnumTypeReader(MetadataImplementor metadata, Dialect dialect, ModelNames names) {
        this.metadata = metadata;
        this.dialect = dialect;
        this.names = names;
    }

    List<EnumType> read() {
        List<EnumType> types = new ArrayList<>();
        SqlStringGenerationContext context = SqlContext.of(metadata);
        for (AuxiliaryDatabaseObject object : metadata.getDatabase().getAuxiliaryDatabaseObjects()) {
            if (object.appliesToDialect(context.getDialect())) {
                for (String statement : object.sqlCreateStrings(context)) {
                    type(statement).ifPresent(types::add);
                }
            }
        }
        types.sort(Comparator.comparing(it -> it.name().toString()));
        return types.stream().distinct().toList();
    }

    private Optional<EnumType> type(String statement) {
        Matcher matcher = CREATION.matcher(statement);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> values = SqlToken.of(matcher.group(2), dialect.syntax()).stream()
                .filter(it -> it.kind() == SqlToken.Kind.QUOTED)
                .map(SqlToken::unquoted)
                .toList();
        return Optional.of(new EnumType(QualifiedName.of(names.of(matcher.group(1))), values));
    }
}
