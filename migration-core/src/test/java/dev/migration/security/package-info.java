/** What is said in {@code docs/security.md}, held against real servers and real output. */
@NullMarked
package dev.migration.security;

import org.jspecify.annotations.NullMarked;
