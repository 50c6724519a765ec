package dev.migration.sample.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came of the packaged application run with {@code migrate} as its first argument. */
record CommandRun(int exitCode, String output, String error) {

    /** Which is there when it is done. */
    CommandRun succeeded() {
        assertThat(exitCode).as(error).isZero();
        assertThat(error).isEmpty();
        assertThat(output).as("no colours where nobody looks").doesNotContain("\u001b[");
        return this;
    }

    /** Which says why on standard error. */
    CommandRun failedWith(int code, String... saying) {
        assertThat(exitCode).as(output + error).isEqualTo(code);
        assertThat(error).contains(saying).doesNotContain("\tat ", "INFO");
        return this;
    }

    List<String> lines() {
        return output.lines().toList();
    }

    /** What standard output says of a database, to a machine. */
    JsonNode json(String database) {
        return new JsonMapper().readTree(output).path("databases").path(database);
    }

    static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    static List<String> strings(JsonNode array, String member) {
        return array.valueStream().map(it -> it.path(member).asString()).toList();
    }
}
