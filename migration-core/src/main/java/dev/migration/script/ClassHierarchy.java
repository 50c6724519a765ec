package dev.migration.script;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.type.ClassMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Tells from class files what is a {@link Migration}, also through classes and interfaces in between. */
final class ClassHierarchy {

    private static final String MIGRATION = Migration.class.getName();

    private final MetadataReaderFactory classFiles;

    private final Map<String, Boolean> known = new HashMap<>();

    ClassHierarchy(MetadataReaderFactory classFiles) {
        this.classFiles = classFiles;
        known.put(MIGRATION, true);
    }

    boolean isMigration(ClassMetadata type) {
        String superClass = type.getSuperClassName();
        return Arrays.stream(type.getInterfaceNames()).anyMatch(this::isMigration)
                || (superClass != null && isMigration(superClass));
    }

    private boolean isMigration(String name) {
        Boolean answer = known.get(name);
        if (answer == null) {
            answer = !name.startsWith("java.") && isMigrationByFile(name);
            known.put(name, answer);
        }
        return answer;
    }

    private boolean isMigrationByFile(String name) {
        try {
            return isMigration(classFiles.getMetadataReader(name).getClassMetadata());
        } catch (IOException missing) {
            // An optional library is not there, so nothing that can be loaded is a migration through it.
            return false;
        }
    }
}
