package dev.migration.source.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.h2.H2Dialect;
import dev.migration.dialect.mysql.MysqlDialect;
import dev.migration.dialect.postgresql.PostgresqlDialect;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.EnumType;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import dev.migration.schema.View;
import dev.migration.source.SchemaSource;
import dev.migration.source.SchemaSupplement;
import dev.migration.source.hibernate.zoo.ModelZoo;
import dev.migration.source.hibernate.zoo.broken.Untyped;
import dev.migration.source.hibernate.zoo.constraint.ExpressionIndexes;
import dev.migration.source.hibernate.zoo.constraint.Indexes;
import dev.migration.source.hibernate.zoo.definition.Names;
import dev.migration.source.hibernate.zoo.identifier.Generators;
import dev.migration.source.hibernate.zoo.placement.Schemas;
import dev.migration.source.hibernate.zoo.placement.Views;
import dev.migration.source.hibernate.zoo.type.NamedEnums;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HibernateModelTests {

    private static final DatabaseProduct POSTGRESQL = product("PostgreSQL", 17);

    private static final DatabaseProduct H2 = product("H2", 2);

    private static final DatabaseProduct MYSQL = product("MySQL", 8);

    @Test
    void namesWithoutQuotesFoldAsTheDatabaseFoldsThem() {
        HibernateModel model = HibernateModel.of(ModelZoo.classes(List.of(Names.class)));

        assertThat(tables(model.on(POSTGRESQL), new PostgresqlDialect())).containsExactly("Mixed Case", "upper_name");
        assertThat(tables(model.on(H2), new H2Dialect())).containsExactly("Mixed Case", "upper_name");
        assertThat(tables(model.on(MYSQL), new MysqlDialect())).containsExactly("Mixed Case", "UPPER_NAME");
        assertThat(table(model.on(POSTGRESQL), new PostgresqlDialect(), "Mixed Case")
                        .columns())
                .extracting(it -> it.name())
                .containsExactlyInAnyOrder("id", "order", "Some Name");
    }

    @Test
    void theSchemasThatItSpeaksOfAreKnownWithoutReadingWhatIsInThem() {
        SchemaSource source = HibernateModel.of(ModelZoo.classes(List.of(Schemas.class, Names.class)))
                .on(POSTGRESQL)
                .source(new PostgresqlDialect());

        assertThat(source.schemas()).isNotEmpty().isEqualTo(source.read().schemas());
    }

    @Test
    void sequencesCountFromWhereAndInStepsThatTheMappingSays() {
        DatabaseSchema schema = read(Generators.class);

        assertThat(schema.sequences())
                .contains(
                        Sequence.of("own_numbers")
                                .counting(it -> it.startWith(1000).incrementBy(10)),
                        Sequence.of("plain_numbers")
                                .counting(it -> it.startWith(1).incrementBy(1)));
    }

    @Test
    void firstRowsOfGeneratorTablesBelongToTheTables() {
        assertThat(supplements(HibernateModel.of(ModelZoo.classes(List.of(Generators.class)))))
                .anySatisfy(it -> {
                    assertThat(it.table()).isEqualTo(QualifiedName.of("number_ranges"));
                    assertThat(it.create())
                            .containsExactly(
                                    "insert into number_ranges(range_name, last_number) values ('from_own_table',5)");
                });
    }

    private static List<SchemaSupplement> supplements(HibernateModel model) {
        return model.on(POSTGRESQL).source(new PostgresqlDialect()).wanted().supplements();
    }

    @Test
    void namedEnumsAreTypesInTheirOrder() {
        DatabaseSchema schema = read(NamedEnums.class);

        assertThat(schema.enumTypes()).containsExactly(EnumType.of("rank", "HIGH", "LOW", "MIDDLE"));
        assertThat(schema.tables().get(0).column("sorted_rank").orElseThrow().type())
                .isEqualTo(ColumnType.enumeration("rank", "HIGH", "LOW", "MIDDLE"));
    }

    @Test
    void expressionsAreIndexedAsExpressions() {
        Table table = read(ExpressionIndexes.class).tables().get(0);

        assertThat(table.indexes())
                .containsExactly(
                        Index.of("ix_expressed_lower").expression("lower(name)"),
                        Index.of("ux_expressed_down")
                                .asUnique()
                                .part(IndexPart.column("name").descending()),
                        Index.of("ux_expressed_upper").asUnique().expression("upper(name)"));
    }

    @Test
    void uniqueKeysHaveANameOnlyIfTheMappingGivesOne() {
        Table table = read(Indexes.class).tables().get(0);

        assertThat(table.constraints(Unique.class))
                .containsExactlyInAnyOrder(
                        Unique.unique("code", "name").named("ux_indexed_both"),
                        Unique.unique("first_part", "second_part").named("uq_indexed_pair"),
                        Unique.unique("second_part", "name"),
                        Unique.unique("single"),
                        Unique.unique("natural1"));
    }

    @Test
    void schemasOfTablesAndOfTheDefaultAreInTheirNames() {
        HibernateModel model = HibernateModel.of(ModelZoo.classes(List.of(Schemas.class)))
                .withSettings(Map.of("hibernate.default_schema", "main"))
                .on(POSTGRESQL);
        DatabaseSchema schema = model.source(new PostgresqlDialect()).read();
        DatabaseSchema own = model.use(metadata -> HibernateSchemaSource.of(metadata, new PostgresqlDialect())
                .withOwnSchema("main")
                .read());

        assertThat(schema.tables())
                .extracting(Table::name)
                .containsExactly(QualifiedName.of("archive", "kept"), QualifiedName.of("main", "present"));
        assertThat(own.tables())
                .extracting(Table::name)
                .containsExactly(QualifiedName.of("archive", "kept"), QualifiedName.of("present"));
        assertThat(own.table(QualifiedName.of("present")).orElseThrow().constraints(ForeignKey.class))
                .extracting(ForeignKey::referencedTable)
                .containsExactly(QualifiedName.of("archive", "kept"));
    }

    @Test
    void viewsAreViews() {
        DatabaseSchema schema = read(Views.class);

        assertThat(schema.tables()).extracting(it -> it.name().name()).containsExactly("source_row");
        assertThat(schema.views()).containsExactly(View.of("summary", "select id, amount from source_row"));
    }

    @Test
    void mappingFilesCountAsAnnotationsDo() {
        DatabaseSchema schema = HibernateModel.of()
                .withMappings(List.of("mapping/orm.xml", "mapping/Legacy.hbm.xml"))
                .on(POSTGRESQL)
                .source(new PostgresqlDialect())
                .read();

        assertThat(schema.tables()).extracting(it -> it.name().name()).containsExactly("described", "legacy");
        Table legacy = schema.table(QualifiedName.of("legacy")).orElseThrow();
        assertThat(legacy.column("title").orElseThrow().type()).isEqualTo(ColumnType.varchar(70));
        assertThat(legacy.indexes()).containsExactly(Index.of("ix_legacy_title", "title"));
    }

    @Test
    void auxiliaryObjectsAreKeptAsTheirSql() {
        assertThat(supplements(HibernateModel.of().withMappings(List.of("mapping/Legacy.hbm.xml"))))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.create()).containsExactly("create view titles as select title from legacy");
                    assertThat(it.drop()).containsExactly("drop view titles");
                });
    }

    @Test
    void attributeThatHibernateCannotMapIsNamedWithItsEntity() {
        HibernateModel model =
                HibernateModel.of(ModelZoo.classes(List.of(Untyped.class))).on(POSTGRESQL);

        assertThatExceptionOfType(UnreadableModelException.class)
                .isThrownBy(() -> model.source(new PostgresqlDialect()).read())
                .satisfies(it -> {
                    assertThat(it.problem()).contains("Unmappable").contains("strange");
                    assertThat(it.remedy()).isNotBlank();
                });
    }

    @Test
    void classThatIsNotThereIsNamed() {
        HibernateModel model = HibernateModel.of("com.example.Missing").on(POSTGRESQL);

        assertThatExceptionOfType(UnreadableModelException.class)
                .isThrownBy(() -> model.source(new PostgresqlDialect()).read())
                .satisfies(it -> assertThat(it.problem()).contains("com.example.Missing"));
    }

    private static DatabaseSchema read(Class<?>... concepts) {
        return HibernateModel.of(ModelZoo.classes(List.of(concepts)))
                .withSettings(ModelSchemaContract.SPRING_NAMES)
                .on(POSTGRESQL)
                .source(new PostgresqlDialect())
                .read();
    }

    private static List<String> tables(HibernateModel model, Dialect dialect) {
        return model.source(dialect).read().tables().stream()
                .map(it -> it.name().name())
                .toList();
    }

    private static Table table(HibernateModel model, Dialect dialect, String name) {
        return model.source(dialect).read().table(QualifiedName.of(name)).orElseThrow();
    }

    private static DatabaseProduct product(String name, int major) {
        return new DatabaseProduct(name, major + ".0", major, 0, "");
    }
}
