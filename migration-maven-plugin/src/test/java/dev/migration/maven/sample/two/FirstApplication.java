package dev.migration.maven.sample.two;

/** One of two that could be meant. */
public final class FirstApplication {

    private FirstApplication() {}

    public static void main(String[] arguments) {}
}
