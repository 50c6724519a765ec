package dev.migration.sample.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The README's section about autogenerate, as somebody follows it.
 *
 * @param field what is added to the entity
 * @param script what comes of it
 * @param steps what is typed, in this order, and what is answered
 */
record ReadmeTour(String field, String script, List<Step> steps) {

    /** Whose project it is in the README. */
    static final String PROJECT = "/home/ada/migration/sample-app";

    /** What the README's script is called by. */
    static final String REVISION = "5b1f0c9e2a47";

    private static final Pattern SECTION =
            Pattern.compile("\n## Change the entities, get the migration\n(.*?)\n## ", Pattern.DOTALL);

    private static final Pattern BLOCK = Pattern.compile("```(java|sql|console)\n(.*?)```\n", Pattern.DOTALL);

    private static final Pattern STEP =
            Pattern.compile("\\$ migrate ([^#\n]+?)(?: +# ends with code (\\d))?\n(.*?)(?=\\$ |\\z)", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    /** One call. */
    record Step(List<String> arguments, int exitCode, String output) {

        static Step of(Matcher step) {
            List<String> words = WORD.matcher(step.group(1))
                    .results()
                    .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                    .toList();
            return new Step(words, step.group(2) == null ? 0 : Integer.parseInt(step.group(2)), step.group(3));
        }
    }

    static ReadmeTour read() throws IOException {
        Matcher section = SECTION.matcher(Files.readString(Path.of("..", "README.md")));
        assertThat(section.find()).as("the section of the README").isTrue();
        StringBuilder field = new StringBuilder();
        StringBuilder script = new StringBuilder();
        List<Step> steps = new ArrayList<>();
        for (Matcher block = BLOCK.matcher(section.group(1)); block.find(); ) {
            switch (block.group(1)) {
                case "java" -> field.append(block.group(2));
                case "sql" -> script.append(block.group(2));
                default -> {
                    for (Matcher step = STEP.matcher(block.group(2)); step.find(); ) {
                        steps.add(Step.of(step));
                    }
                }
            }
        }
        return new ReadmeTour(field.toString(), script.toString(), steps);
    }

    /** Types the field into the entity, above one that is there. */
    void addFieldTo(ProjectFolder project) throws IOException {
        String source = Files.readString(project.item());
        String below = "    @CreationTimestamp\n";
        assertThat(source).containsOnlyOnce(below);
        Files.writeString(project.item(), source.replace(below, field + "\n" + below));
    }
}
