package dev.migration.dialect;

import java.util.EnumSet;
import java.util.Set;

/** What the databases refuse whose servers are large, or cannot be had on every machine. */
final class RefusedFeatures {

    static final Set<Feature> SQL_SERVER = EnumSet.of(
            Feature.ADD_IDENTITY,
            Feature.ARRAY,
            Feature.DEFERRABLE,
            Feature.DROP_IDENTITY,
            Feature.INDEX_EXPRESSION,
            Feature.INDEX_NULLS,
            Feature.INTERVAL,
            Feature.MATERIALIZED_VIEW);

    static final Set<Feature> ORACLE = EnumSet.of(
            Feature.ADD_IDENTITY,
            Feature.ARRAY,
            Feature.DROP_COLUMN_IF_EXISTS,
            Feature.INDEX_INCLUDE,
            Feature.INDEX_NULLS,
            Feature.INDEX_WHERE,
            Feature.NULLS_NOT_DISTINCT,
            Feature.ON_UPDATE_CASCADE,
            Feature.SCHEMA);

    static final Set<Feature> DB2 = EnumSet.of(
            Feature.ARRAY,
            Feature.DEFERRABLE,
            Feature.DROP_COLUMN_IF_EXISTS,
            Feature.DROP_IF_EXISTS,
            Feature.INDEX_INCLUDE,
            Feature.INDEX_NULLS,
            Feature.INDEX_WHERE,
            Feature.INTERVAL,
            Feature.MATERIALIZED_VIEW,
            Feature.NULLS_NOT_DISTINCT,
            Feature.ON_UPDATE_CASCADE);

    static final Set<Feature> INFORMIX = EnumSet.of(
            Feature.ADD_IDENTITY,
            Feature.ARRAY,
            Feature.COMMENT,
            Feature.COMPUTED,
            Feature.DEFERRABLE,
            Feature.DROP_COLUMN_IF_EXISTS,
            Feature.DROP_IDENTITY,
            Feature.INDEX_EXPRESSION,
            Feature.INDEX_INCLUDE,
            Feature.INDEX_NULLS,
            Feature.INDEX_WHERE,
            Feature.INTERVAL,
            Feature.MATERIALIZED_VIEW,
            Feature.NULLS_NOT_DISTINCT,
            Feature.ON_UPDATE_CASCADE,
            Feature.SCHEMA);

    static final Set<Feature> SYBASE = EnumSet.of(
            Feature.ADD_IDENTITY,
            Feature.ALTER_SEQUENCE,
            Feature.ARRAY,
            Feature.COMMENT,
            Feature.DEFERRABLE,
            Feature.DROP_COLUMN_IF_EXISTS,
            Feature.DROP_IDENTITY,
            Feature.DROP_IF_EXISTS,
            Feature.INDEX_INCLUDE,
            Feature.INDEX_NULLS,
            Feature.INDEX_WHERE,
            Feature.INTERVAL,
            Feature.MATERIALIZED_VIEW,
            Feature.NULLS_NOT_DISTINCT,
            Feature.ON_UPDATE_CASCADE,
            Feature.SCHEMA,
            Feature.SEQUENCE);

    private RefusedFeatures() {}
}
