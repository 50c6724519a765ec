package dev.migration.script;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The place of a Java {@link Migration} in the graph: what the header says in an SQL script. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Revision {

    String id();

    /** The revisions that this one follows: none for a base, several for a merge. */
    String[] downRevision() default {};

    /** Revisions or branch labels that must be applied first. */
    String[] dependsOn() default {};

    String[] branchLabels() default {};

    String[] tags() default {};

    String message() default "";

    /** When it was written, in ISO-8601, such as {@code 2026-11-21T10:15:30Z}. */
    String created() default "";

    /** Who wrote it. */
    String author() default "";

    /** How long each of its statements may wait for a lock of the database, such as {@code 5s}; 0 for no end. */
    String lockTimeout() default "";

    /** How long each of its statements may take, such as {@code 10m}; 0 for no end. */
    String statementTimeout() default "";

    /** Whether the application may start before it is applied: it is applied beside it, unless another revision needs it. */
    boolean background() default false;
}
