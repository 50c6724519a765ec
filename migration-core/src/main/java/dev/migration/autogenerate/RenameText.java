package dev.migration.autogenerate;

import dev.migration.diff.Rename;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.QualifiedName;
import java.util.Comparator;
import java.util.List;

/**
 * Reads renames as they are said: {@code items:goods}, {@code goods.title:name}, {@code shop.items:goods} if {@code shop}
 * is a schema, {@code shop.goods.title:name}.
 */
final class RenameText {

    private final DatabaseSchema database;

    RenameText(DatabaseSchema database) {
        this.database = database;
    }

    /** Tables first, since a column's rename names the table as it is called afterwards. */
    List<Rename> read(List<String> texts) {
        List<Rename> renames = texts.stream().map(this::read).toList();
        return tablesFirst(renames);
    }

    static List<Rename> tablesFirst(List<Rename> renames) {
        return renames.stream()
                .sorted(Comparator.comparing(it -> it.column() != null))
                .toList();
    }

    private Rename read(String text) {
        String[] sides = text.split(":", -1);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            throw new InvalidRenameException(text, "it has not one name on each side of a colon");
        }
        List<String> old = List.of(sides[0].strip().split("\\.", -1));
        String newName = newName(text, sides[0].strip(), sides[1].strip());
        return switch (old.size()) {
            case 1 -> Rename.table(QualifiedName.of(old.get(0)), newName);
            case 2 ->
                isTable(old)
                        ? Rename.table(QualifiedName.of(old.get(0), old.get(1)), newName)
                        : Rename.column(QualifiedName.of(old.get(0)), old.get(1), newName);
            case 3 -> Rename.column(QualifiedName.of(old.get(0), old.get(1)), old.get(2), newName);
            default -> throw new InvalidRenameException(text, "its old name has more than three parts");
        };
    }

    private boolean isTable(List<String> name) {
        return database.table(QualifiedName.of(name.get(0), name.get(1))).isPresent();
    }

    /** Whoever repeats the table in the new name means the same. */
    private static String newName(String text, String old, String given) {
        int dot = given.lastIndexOf('.');
        if (dot < 0) {
            return given;
        }
        if (!given.substring(0, dot).equals(old.substring(0, Math.max(0, old.lastIndexOf('.'))))) {
            throw new InvalidRenameException(text, "nothing can be moved to another table or schema by a rename");
        }
        return given.substring(dot + 1);
    }
}
