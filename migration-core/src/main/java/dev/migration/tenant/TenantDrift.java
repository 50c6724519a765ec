package dev.migration.tenant;

import dev.migration.drift.DriftException;

/** A tenant that remembers other scripts, in a way that is to be a failure. */
record TenantDrift(String tenant, DriftException failure) {}
