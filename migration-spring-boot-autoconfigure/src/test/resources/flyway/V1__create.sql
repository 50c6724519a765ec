create table of_flyway (id bigint primary key);
