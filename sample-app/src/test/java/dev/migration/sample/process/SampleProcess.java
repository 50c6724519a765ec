package dev.migration.sample.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged application as a process of its own, as an operator runs it, kills it and asks it over HTTP. */
final class SampleProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final Path log;

    private SampleProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts the application and returns at once. */
    static SampleProcess start(Arguments arguments) throws IOException {
        return start(jar(), arguments);
    }

    /** Starts the application as it is packaged here. */
    static SampleProcess start(Path jar, Arguments arguments) throws IOException {
        Path log = Files.createTempFile(logs(), "sample-", ".log");
        Process process = new ProcessBuilder(command(jar, arguments))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new SampleProcess(process, log);
    }

    /** Starts the application and returns when it serves. */
    static SampleProcess serving(Arguments arguments) throws Exception {
        return start(arguments).awaitServing();
    }

    SampleProcess awaitServing() throws Exception {
        await("serving", () -> log().contains("Started SampleApplication"));
        return this;
    }

    /** Waits while the application lives. */
    void await(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertThat(process.isAlive())
                    .as("alive, waiting for %s: %s", what, log())
                    .isTrue();
            assertThat(System.nanoTime()).as("in time for %s: %s", what, log()).isLessThan(end);
            Thread.sleep(100);
        }
    }

    /** Waits for an end that the application comes to by itself. */
    int awaitExit() throws Exception {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("exit in time: %s", log())
                .isTrue();
        return process.exitValue();
    }

    /** {@code kill -9}: nothing in the process gets a chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** {@code kill}: the application closes as it does when a container is stopped. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    JsonNode get(String path) throws Exception {
        return answer(HttpRequest.newBuilder(uri(path)).build(), 200);
    }

    JsonNode post(String path, String body) throws Exception {
        return answer(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                201);
    }

    private JsonNode answer(HttpRequest request, int status) throws Exception {
        HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
        assertThat(response.statusCode())
                .as("%s: %s", request.uri(), response.body())
                .isEqualTo(status);
        return JSON.readTree(response.body());
    }

    private URI uri(String path) throws IOException {
        Matcher port = PORT.matcher(log());
        assertThat(port.find()).as("port in %s", log()).isTrue();
        return URI.create("http://localhost:%s%s".formatted(port.group(1), path));
    }

    private static List<String> command(Path jar, Arguments arguments) {
        List<String> command = new ArrayList<>(java(jar));
        command.add("--server.port=0");
        command.addAll(arguments.values());
        return command;
    }

    static Path logs() throws IOException {
        return Files.createDirectories(jar().resolveSibling("process-logs"));
    }

    /** Up to the jar. */
    static List<String> java(Path jar) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")); // only to start sooner
        command.addAll(jvmArguments());
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    // The locale and the time zone of the tests are those of the process too.
    private static List<String> jvmArguments() {
        String arguments = System.getProperty("sample.jvm.arguments", "").strip();
        return arguments.isEmpty() ? List.of() : List.of(arguments.split("\\s+"));
    }

    /** The application as it was built. */
    static Path jar() {
        return Path.of(System.getProperty("sample.jar", "target/sample-app.jar"));
    }
}
