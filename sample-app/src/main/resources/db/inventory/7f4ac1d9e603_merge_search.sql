-- Merge search
-- revision: 7f4ac1d9e603
-- down-revision: 1a9b6e2fd8c5, 59e2b7410fda
-- branch-labels:
-- depends-on:
-- tags: v1.0
-- created: 2026-11-09T08:00:02Z

-- migrate:upgrade

-- migrate:downgrade
