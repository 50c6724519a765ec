package dev.migration.maven;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.jspecify.annotations.Nullable;

/** Goals with their parameters, as Maven would set them. */
final class Goals {

    /** One for each command. */
    static final Map<String, Class<? extends CommandMojo>> ALL = Map.ofEntries(
            Map.entry("branches", BranchesMojo.class),
            Map.entry("check", CheckMojo.class),
            Map.entry("current", CurrentMojo.class),
            Map.entry("downgrade", DowngradeMojo.class),
            Map.entry("edit", EditMojo.class),
            Map.entry("ensure-version", EnsureVersionMojo.class),
            Map.entry("heads", HeadsMojo.class),
            Map.entry("history", HistoryMojo.class),
            Map.entry("init", InitMojo.class),
            Map.entry("list-templates", ListTemplatesMojo.class),
            Map.entry("merge", MergeMojo.class),
            Map.entry("plan", PlanMojo.class),
            Map.entry("repair", RepairMojo.class),
            Map.entry("revision", RevisionMojo.class),
            Map.entry("show", ShowMojo.class),
            Map.entry("show-database", ShowDatabaseMojo.class),
            Map.entry("show-model", ShowModelMojo.class),
            Map.entry("stamp", StampMojo.class),
            Map.entry("status", StatusMojo.class),
            Map.entry("tag", TagMojo.class),
            Map.entry("upgrade", UpgradeMojo.class),
            Map.entry("verify", VerifyMojo.class));

    private Goals() {}

    /** The words behind the main class. */
    static List<String> words(String goal, Map<String, ?> parameters) {
        return goal(goal, parameters).command();
    }

    static CommandMojo goal(String name, Map<String, ?> parameters) {
        try {
            Class<? extends CommandMojo> type = Goals.ALL.get(name);
            if (type == null) {
                throw new IllegalArgumentException("There is no goal " + name);
            }
            CommandMojo goal = type.getDeclaredConstructor().newInstance();
            set(goal, "execution", new MojoExecution(new Plugin(), name, "default-cli"));
            for (Map.Entry<String, ?> parameter : parameters.entrySet()) {
                set(goal, parameter.getKey(), parameter.getValue());
            }
            return goal;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All parameters of a goal that are not those of every goal, each with a value. */
    static Map<String, Object> everyParameter(String goal) {
        return fields(goal(goal, Map.of()).getClass())
                .filter(it -> it.getDeclaringClass() != CommandMojo.class)
                .collect(Collectors.toMap(Field::getName, Goals::someValue));
    }

    private static Object someValue(Field field) {
        if (field.getType() == boolean.class) {
            return true;
        }
        return field.getType() == List.class ? List.of("some") : field.getName().equals("type") ? "java" : "some";
    }

    private static void set(CommandMojo goal, String name, @Nullable Object value) throws ReflectiveOperationException {
        Field field = fields(goal.getClass())
                .filter(it -> it.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchFieldException(name));
        field.setAccessible(true);
        boolean isList = field.getType() == List.class && value instanceof String;
        field.set(goal, isList ? Arrays.asList(String.valueOf(value).split(",")) : converted(field, value));
    }

    private static @Nullable Object converted(Field field, @Nullable Object value) {
        if (field.getType() == boolean.class && value instanceof String text) {
            return Boolean.valueOf(text);
        }
        return field.getType() == File.class ? new File(String.valueOf(value)) : value;
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, it -> it != CommandMojo.class.getSuperclass(), Class::getSuperclass)
                .flatMap(it -> Arrays.stream(it.getDeclaredFields()))
                .filter(it -> !Modifier.isStatic(it.getModifiers()));
    }
}
