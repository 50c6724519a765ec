"""How long Alembic's comparison takes on a database of AutogenerateBenchmark, printed as one line of JSON.

The model is what SQLAlchemy reads from the same database before anything is measured, so nothing differs.

usage: alembic_compare.py URL TABLES CALLS, such as postgresql+psycopg://postgres@localhost:5432/tables_1000 1000 5
"""

import json
import statistics
import sys
import time

import alembic
import sqlalchemy
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext


def main(url, tables, calls):
    engine = sqlalchemy.create_engine(url)
    model = sqlalchemy.MetaData()
    model.reflect(engine)

    def is_ours(table):
        return table.startswith(("migration_version", "migration_history"))

    for table in [it for it in model.tables.values() if is_ours(it.name)]:
        model.remove(table)
    if len(model.tables) != tables:
        sys.exit(f"{url} has {len(model.tables)} tables, not {tables}.")

    queries = []
    sqlalchemy.event.listen(engine, "before_cursor_execute", lambda *arguments: queries.append(arguments[2]))
    options = {"include_name": lambda name, kind, parents: kind != "table" or not is_ours(name)}
    times = []
    with engine.connect() as connection:
        for _ in range(calls + 1):
            queries.clear()
            begin = time.perf_counter()
            differences = compare_metadata(MigrationContext.configure(connection, opts=options), model)
            times.append((time.perf_counter() - begin) * 1000)
            if differences:
                sys.exit(f"Nothing should differ, but Alembic says: {differences[:3]}")
    times = sorted(times[1:])  # The first one fills caches.
    print(
        json.dumps(
            {
                "alembic": alembic.__version__,
                "sqlalchemy": sqlalchemy.__version__,
                "tables": tables,
                "median_ms": round(statistics.median(times), 2),
                "fastest_ms": round(times[0], 2),
                "slowest_ms": round(times[-1], 2),
                "queries": len(queries),
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
