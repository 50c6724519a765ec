package dev.migration.autogenerate.mutation;

import dev.migration.compiler.CompiledSources;
import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Dialect;
import dev.migration.schema.DatabaseSchema;
import dev.migration.source.hibernate.HibernateModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The entities of the shop, as they are and after each change. All versions are compiled at once, since that is faster. */
final class ShopModels {

    private static final Change NONE = Change.of("nothing changes");

    private static final Map<String, Object> SPRING_NAMES = Map.of(
            "hibernate.physical_naming_strategy",
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");

    private static final CompiledSources CLASSES = compiled();

    private ShopModels() {}

    static DatabaseSchema unchanged(DatabaseProduct product, Dialect dialect) {
        return changed(NONE, product, dialect);
    }

    /** What Hibernate wants of this database after the change. */
    static DatabaseSchema changed(Change change, DatabaseProduct product, Dialect dialect) {
        HibernateModel model = HibernateModel.of(
                        CLASSES.classesOf(packageOf(change)).toArray(String[]::new))
                .withSettings(SPRING_NAMES)
                .withSettings(change.settings())
                .on(product);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(CLASSES);
        try {
            return model.source(dialect).read();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static CompiledSources compiled() {
        String source = source();
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put(packageOf(NONE) + ".Shop", in(packageOf(NONE), source));
        for (Change change : Changes.all()) {
            sources.put(packageOf(change) + ".Shop", in(packageOf(change), edited(change, source)));
        }
        return CompiledSources.of(sources);
    }

    private static String packageOf(Change change) {
        List<Change> all = Changes.all();
        return "shop.version%d".formatted(all.indexOf(change) + 1);
    }

    private static String in(String packageName, String source) {
        return source.replace("package shop;", "package " + packageName + ";");
    }

    private static String edited(Change change, String source) {
        String edited = source;
        for (Change.Edit edit : change.edits()) {
            int place = edited.indexOf(edit.before());
            if (place < 0 || place != edited.lastIndexOf(edit.before())) {
                throw new AssertionError("'%s': the shop has to have '%s' once.".formatted(change, edit.before()));
            }
            edited = edited.replace(edit.before(), edit.after());
        }
        return edited;
    }

    private static String source() {
        try (InputStream file = Objects.requireNonNull(ShopModels.class.getResourceAsStream("/mutation/Shop.java"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
