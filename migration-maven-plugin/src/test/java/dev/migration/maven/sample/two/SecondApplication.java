package dev.migration.maven.sample.two;

/** One of two that could be meant. */
public final class SecondApplication {

    private SecondApplication() {}

    public static void main(String[] arguments) {}
}
