package dev.migration.maven;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the plugin's descriptor, which is made of the goals' Javadoc, says of them, as tables. */
final class GoalReference {

    private final Map<String, Element> goals = new TreeMap<>();

    private GoalReference(Element plugin) {
        children(child(plugin, "mojos"), "mojo")
                .filter(it -> !text(it, "goal").equals("help"))
                .forEach(it -> goals.put(text(it, "goal"), it));
    }

    static String ofThisPlugin() throws Exception {
        try (InputStream descriptor = CommandMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            if (descriptor == null) {
                throw new IllegalStateException("Maven has not written META-INF/maven/plugin.xml yet");
            }
            return new GoalReference(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(descriptor)
                            .getDocumentElement())
                    .tables();
        }
    }

    private String tables() {
        Map<String, String> common = common();
        StringBuilder text = new StringBuilder(
                "| goal | what it does | its own parameters, as `-Dmigration.` and |\n|---|---|---|\n");
        goals.forEach((name, goal) -> text.append("| `migration:%s` | %s | %s |\n"
                .formatted(
                        name,
                        sentence(goal),
                        parameters(goal).keySet().stream()
                                .filter(it -> !common.containsKey(it))
                                .map(it -> "`%s`".formatted(it.replace("-Dmigration.", "")))
                                .collect(Collectors.joining(" ")))));
        text.append("\nParameters of every goal:\n\n| parameter | meaning |\n|---|---|\n");
        common.forEach((name, meaning) -> text.append("| `%s` | %s |\n".formatted(name, meaning)));
        text.append("\nParameters of single goals:\n\n| parameter | goals | meaning |\n|---|---|---|\n");
        own(common)
                .forEach((row, names) -> text.append(
                        "| `%s` | %s | %s |\n".formatted(row.name(), String.join(" ", names), row.meaning())));
        return text.toString();
    }

    private Map<String, String> common() {
        Map<String, String> common =
                new TreeMap<>(parameters(goals.values().iterator().next()));
        goals.values()
                .forEach(goal -> common.keySet().retainAll(parameters(goal).keySet()));
        common.remove("json");
        return common;
    }

    private Map<Row, List<String>> own(Map<String, String> common) {
        Map<Row, List<String>> own = new TreeMap<>();
        goals.forEach((goal, element) -> parameters(element).forEach((name, meaning) -> {
            if (!common.containsKey(name)) {
                own.computeIfAbsent(new Row(name, meaning), it -> new ArrayList<>())
                        .add(goal);
            }
        }));
        return own;
    }

    private record Row(String name, String meaning) implements Comparable<Row> {

        @Override
        public int compareTo(Row other) {
            int byName = name.compareTo(other.name);
            return byName == 0 ? meaning.compareTo(other.meaning) : byName;
        }
    }

    /** The parameters that somebody can set: by the property that sets each, or by its name if the POM has to. */
    private static Map<String, String> parameters(Element goal) {
        Map<String, String> parameters = new LinkedHashMap<>();
        children(child(goal, "parameters"), "parameter")
                .filter(it -> text(it, "editable").equals("true"))
                .forEach(it -> parameters.put(property(goal, text(it, "name")), markdown(text(it, "description"))));
        return new TreeMap<>(parameters);
    }

    private static String property(Element goal, String name) {
        return children(child(goal, "configuration"), name)
                .map(Element::getTextContent)
                .filter(it -> it.startsWith("${migration."))
                .map(it -> "-D" + it.substring(2, it.length() - 1))
                .findFirst()
                .orElse("<%s>".formatted(name));
    }

    private static String sentence(Element goal) {
        return markdown(text(goal, "description"))
                .replaceAll("(?<=[.:]) [A-Za-z].*", "")
                .replaceAll(":$", ".");
    }

    private static String markdown(String html) {
        return html.replaceAll("</?code>", "`").replaceAll("\\s+", " ").strip();
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent().strip();
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).findFirst().orElseThrow();
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(it -> it.getTagName().equals(name));
    }
}
