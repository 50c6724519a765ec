package dev.migration.sample.process;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What {@code /actuator/migrations} says of one database. */
record MigrationsReport(JsonNode database) {

    static MigrationsReport of(SampleProcess process, String database) throws Exception {
        JsonNode context =
                process.get("/actuator/migrations").path("contexts").iterator().next();
        return new MigrationsReport(context.path("databases").path(database));
    }

    String status() {
        return database.path("status").asString();
    }

    String dialect() {
        return database.path("dialect").asString();
    }

    List<String> current() {
        return texts("current");
    }

    List<String> pending() {
        return texts("pending");
    }

    /** The ids of all revisions. */
    List<String> revisions() {
        return database.path("revisions").findValuesAsString("revision");
    }

    /** The revisions of the history, newest first. */
    List<String> history() {
        return database.path("history").findValuesAsString("revision");
    }

    private List<String> texts(String field) {
        return StreamSupport.stream(database.path(field).spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
