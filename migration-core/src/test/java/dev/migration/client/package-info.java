/** Printed scripts run by the databases' own clients, where these are installed. */
@NullMarked
package dev.migration.client;

import org.jspecify.annotations.NullMarked;
