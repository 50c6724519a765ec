package dev.migration.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test in English wherever the machine is, since a library that it needs does not work in Turkish, where {@code I}
 * has another lower case. Our own code has no such tests.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(EnglishLocale.class)
public @interface InEnglish {

    /** Which library, and what it gets wrong. */
    String because();
}
