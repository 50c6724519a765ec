create sequence own_numbers start with 1000 increment by 10;
create sequence person_seq start with 1 increment by 50;
create sequence plain_numbers start with 1 increment by 1;
create sequence sequenced_seq start with 1 increment by 50;
create table "Mixed Case" (
    id bigint not null,
    "order" varchar(255),
    "Some Name" varchar(255),
    primary key (id)
);
create table account (
    id bigint not null,
    primary key (id)
);
create table account_details (
    account_id bigint not null,
    remark varchar(255),
    primary key (account_id),
    constraint fkjlchm9h4od1gxeqrfsngfkj5b foreign key (account_id) references account (id)
);
create table basic_values (
    id bigint not null,
    amount numeric(38, 2),
    camel_case varchar(255),
    counted numeric(9),
    flag boolean not null,
    huge numeric(38),
    large bigint not null,
    letter char(1) not null,
    maybe boolean,
    maybe_whole integer,
    price numeric(12, 3),
    short_text varchar(40) not null,
    single float(24) not null,
    small smallint not null,
    text varchar(255),
    tiny smallint not null,
    twice float(53) not null,
    whole integer not null,
    primary key (id)
);
create table binary_values (
    id bigint not null,
    blob_value blob sub_type binary,
    bytes varbinary(255),
    clob_value blob sub_type text,
    digest binary(16),
    few_bytes varbinary(100),
    large_bytes blob sub_type binary,
    large_text blob sub_type text,
    long_text blob sub_type text,
    primary key (id)
);
create table book (
    id bigint not null,
    primary key (id)
);
create table author (
    id bigint not null,
    edited_book_id bigint,
    primary key (id),
    constraint fkohdw5iv0tbwg0ujsku531xr9c foreign key (edited_book_id) references book (id)
);
create table book_author (
    book_id bigint not null,
    author_id bigint not null,
    primary key (book_id, author_id),
    constraint fkbjqhp85wjv8vpr0beygh6jsgo foreign key (author_id) references author (id),
    constraint fkhwgu59n9o80xv75plf9ggj7xn foreign key (book_id) references book (id)
);
create table book_chapters (
    book_id bigint not null,
    pages integer,
    title varchar(100) not null,
    chapter_number integer not null,
    primary key (book_id, chapter_number),
    check (chapter_number>=0),
    constraint fkp8wdupu1amwjjdews0nk980wr foreign key (book_id) references book (id)
);
create table book_counts (
    book_id bigint not null,
    counts integer,
    counts_key varchar(255) not null,
    primary key (book_id, counts_key),
    check (counts_key in ('RED','GREEN')),
    constraint fke0oaq7bdw2mjq10awsqphnbg9 foreign key (book_id) references book (id)
);
create table book_keywords (
    book_id bigint not null,
    keywords varchar(40),
    unique (book_id, keywords),
    constraint fkobxm8gdxf4vhmsynxkmrp8sif foreign key (book_id) references book (id)
);
create table book_reviewer (
    book_id bigint not null,
    reviewers_id bigint not null,
    constraint fkilahmk29fyup1kex5qyj06d2g foreign key (book_id) references book (id),
    constraint fktkyeio9m7by1ibmp85650u8qg foreign key (reviewers_id) references author (id)
);
create table book_states (
    book_id bigint not null,
    states varchar(255),
    unique (book_id, states),
    check (states in ('OPEN','CLOSED','ARCHIVED')),
    constraint fkdx2wj5c5jr5fx80gawoksdkqf foreign key (book_id) references book (id)
);
create table book_titles (
    book_id bigint not null,
    title varchar(255) not null,
    language varchar(5) not null,
    primary key (book_id, language),
    constraint fkqjd49w8rm11wrvyrcnk09mgds foreign key (book_id) references book (id)
);
create table book_translator (
    book_id bigint not null,
    translators_id bigint not null,
    unique (translators_id),
    constraint fk76lgbueij6svfw86fbrue09pj foreign key (book_id) references book (id),
    constraint fkffbk0vq1bwa1fnctwcww9gmse foreign key (translators_id) references author (id)
);
create table checked (
    id bigint not null,
    high_end integer,
    label varchar(20),
    low_end integer,
    rate float(53),
    primary key (id),
    check (label <> ''),
    check (rate between 0 and 1),
    constraint ck_checked_range check (low_end <= high_end),
    constraint ck_checked_sum check (low_end + high_end < 1000)
);
create table commented (
    id bigint not null,
    text varchar(255),
    primary key (id)
);
comment on table commented is 'Said of the table';
comment on column commented.text is 'Said of the column';
create table company (
    id bigint not null,
    billing_street varchar(120),
    billing_zip varchar(12),
    billing_area varchar(255),
    street varchar(255),
    code varchar(10),
    area varchar(255),
    primary key (id)
);
create table computed_values (
    id bigint not null,
    quantity integer not null,
    twice integer generated always as (quantity * 2),
    primary key (id)
);
create table converted_values (
    id bigint not null,
    currency varchar(3),
    language varchar(255),
    one_or_zero integer,
    page varchar(255),
    price bigint,
    yes_or_no char(1) not null,
    primary key (id),
    check (one_or_zero in (0,1)),
    check (yes_or_no in ('N','Y'))
);
create table counted (
    id bigint generated by default as identity,
    name varchar(255),
    primary key (id)
);
create table counted_integer (
    id integer generated by default as identity,
    name varchar(255),
    primary key (id)
);
create table defaulted_values (
    id bigint not null,
    counted integer default 0,
    created_on timestamp,
    made_at timestamp default current_timestamp,
    number integer default 7 not null,
    price numeric(8, 2) default 1.50,
    state varchar(20) default 'new' not null,
    primary key (id)
);
create table defined_values (
    id bigint not null,
    age integer,
    odd numeric(7, 2),
    required integer default 3 not null,
    unique12 varchar(12),
    with_default varchar(33) default 'zz',
    primary key (id),
    check (age >= 0),
    unique (unique12)
);
create table document_values (
    id bigint not null,
    as_text varchar(36),
    attributes blob sub_type text,
    national_text varchar(30),
    numbers varbinary(255),
    reference binary(16),
    tags varbinary(255),
    primary key (id)
);
create table enum_values (
    id bigint not null,
    by_name varchar(255),
    by_number smallint,
    plain varchar(10),
    required varchar(20) not null,
    primary key (id),
    check (by_name in ('OPEN','CLOSED','ARCHIVED')),
    check (by_number between 0 and 2),
    check (plain in ('RED','GREEN')),
    check (required in ('OPEN','CLOSED','ARCHIVED'))
);
create table from_own_table (
    id bigint not null,
    primary key (id)
);
create table from_table (
    id bigint not null,
    primary key (id)
);
create table hibernate_sequences (
    sequence_name varchar(255) not null,
    next_val bigint,
    primary key (sequence_name)
);
create table indexed (
    id bigint not null,
    code varchar(50) not null,
    first_part varchar(20) not null,
    name varchar(50) not null,
    natural1 varchar(30),
    second_part varchar(20) not null,
    single varchar(50),
    primary key (id),
    constraint uq_indexed_pair unique (first_part, second_part),
    constraint ux_indexed_both unique (code, name),
    unique (second_part, name),
    unique (natural1),
    unique (single)
);
create index idxpn1xgjvwgvmih6m7fdyyth8s on indexed (code);
create index ix_indexed_name on indexed (name);
create index ix_indexed_two on indexed (name, code);
create table letter (
    id bigint not null,
    signed_by varchar(80),
    version bigint not null,
    primary key (id)
);
create table note (
    id bigint not null,
    made_by varchar(50),
    version bigint not null,
    text varchar(255),
    primary key (id)
);
create table number_ranges (
    range_name varchar(255) not null,
    last_number bigint,
    primary key (range_name)
);
create table own_sequence (
    id bigint not null,
    primary key (id)
);
create table owner (
    id bigint not null,
    primary key (id)
);
create table belonging (
    id bigint not null,
    owner_id bigint,
    primary key (id),
    constraint fkblvsia2ubj8oxu9dtau2nj9hy foreign key (owner_id) references owner (id) on delete cascade
);
create table memory (
    id bigint not null,
    owner_id bigint,
    primary key (id),
    constraint fkbyt7c7q805llfh3dpv4i6nh72 foreign key (owner_id) references owner (id) on delete set null
);
create table paper (
    sort integer not null,
    id bigint not null,
    thickness integer,
    primary key (id),
    check (sort in (1,2))
);
create table person (
    id bigint not null,
    name varchar(255),
    primary key (id)
);
create table customer (
    rating integer not null,
    id bigint not null,
    primary key (id),
    constraint fkr9okrktxscw3omxi1wm7cg18u foreign key (id) references person (id)
);
create table employee (
    department varchar(255),
    person_id bigint not null,
    primary key (person_id),
    constraint fkfm68kmqett1iydj8xgfb6two8 foreign key (person_id) references person (id)
);
create table place (
    country varchar(2) not null,
    place_number integer not null,
    name varchar(255),
    primary key (country, place_number)
);
create table plain_sequence (
    id integer not null,
    primary key (id)
);
create table product (
    id bigint not null,
    stock integer not null,
    primary key (id)
);
create table product_text (
    title varchar(255) not null,
    product_id bigint not null,
    primary key (product_id),
    constraint fkk7j6wu6rmqep4jbpcb4iqsg4r foreign key (product_id) references product (id)
);
create index ix_product_text_title on product_text (title);
create table sequenced (
    id bigint not null,
    primary key (id)
);
create table shape (
    form varchar(31) not null,
    id bigint not null,
    primary key (id),
    check (form in ('Shape','Circle'))
);
create table circle (
    radius float(53) not null,
    id bigint not null,
    primary key (id),
    constraint fksox61y6u850uauy4rdbsi0e9v foreign key (id) references shape (id)
);
create table shelf (
    id bigint not null,
    primary key (id)
);
create table film (
    id bigint not null,
    shelf_id bigint,
    minutes integer not null,
    primary key (id),
    constraint fkmqp2x0qlyey1m5uhlubsnmh85 foreign key (shelf_id) references shelf (id)
);
create table novel (
    id bigint not null,
    shelf_id bigint,
    pages integer not null,
    primary key (id),
    constraint fk1paljncr8bxq0m7cy40dpfey0 foreign key (shelf_id) references shelf (id)
);
create table stone (
    letter char(1) not null,
    id bigint not null,
    cut varchar(255),
    primary key (id),
    check (letter in ('S','G'))
);
create table street (
    name varchar(60) not null,
    metres integer not null,
    place_country varchar(2) not null,
    place_place_number integer not null,
    primary key (place_country, place_place_number, name),
    constraint fkfj2j7at7jx9xsmcdsdk5eeban foreign key (place_country, place_place_number) references place (country, place_number)
);
create table target (
    id bigint not null,
    code varchar(30) not null,
    primary key (id),
    unique (code)
);
create table referrer (
    id bigint not null,
    target_code varchar(30),
    must_id bigint not null,
    optional_id bigint,
    parent_id bigint,
    perhaps_id bigint,
    sole_id bigint,
    unconstrained_id bigint,
    primary key (id),
    unique (sole_id),
    constraint fk_referrer_must foreign key (must_id) references target (id),
    constraint fknadwpg87lmeooxhsd3swpseab foreign key (optional_id) references target (id),
    constraint fk2cqts5ybkw22cyqb63hwwyvdw foreign key (parent_id) references referrer (id),
    constraint fk8elyt8wp409ih5wi4sr90070j foreign key (sole_id) references target (id),
    constraint fk7reamohs4j2fmjdd9danwtsmg foreign key (target_code) references target (code)
);
create table temporal_values (
    id bigint not null,
    birthday date,
    duration numeric(21),
    legacy timestamp,
    legacy_calendar timestamp,
    moment timestamp with time zone,
    normalized timestamp,
    opens_at time,
    to_the_millisecond timestamp,
    to_the_second timestamp,
    vintage integer,
    wall_clock timestamp,
    with_offset timestamp with time zone,
    with_zone_column timestamp with time zone,
    with_zone_column_tz integer,
    zoned timestamp with time zone,
    primary key (id)
);
create table unguessable (
    id binary(16) not null,
    primary key (id)
);
create table upper_name (
    id bigint not null,
    mixed_name varchar(255),
    shouted varchar(255),
    primary key (id)
);
create table vehicle (
    kind varchar(20) not null,
    id bigint not null,
    plate varchar(255),
    doors integer,
    cargo float(53) not null,
    primary key (id),
    check (kind in ('car','truck')),
    check (kind <> 'car' or (doors is not null))
);
create table chicken (
    id bigint not null,
    hatched_from_id bigint,
    primary key (id)
);
create table egg (
    id bigint not null,
    laid_by_id bigint,
    primary key (id),
    constraint fk5agihleat5dvaune8ev6jgf5q foreign key (laid_by_id) references chicken (id)
);
alter table chicken add constraint fke3ptvts5s6adk72bsxewjw31r foreign key (hatched_from_id) references egg (id);
