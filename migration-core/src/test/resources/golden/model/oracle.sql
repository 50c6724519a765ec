create sequence own_numbers increment by 10 start with 1000;
create sequence person_seq increment by 50 start with 1;
create sequence plain_numbers increment by 1 start with 1;
create sequence sequenced_seq increment by 50 start with 1;
create table "Mixed Case" (
    id number(19) not null,
    "order" varchar2(255 char),
    "Some Name" varchar2(255 char),
    primary key (id)
);
create table account (
    id number(19) not null,
    primary key (id)
);
create table account_details (
    account_id number(19) not null,
    remark varchar2(255 char),
    primary key (account_id),
    constraint fkjlchm9h4od1gxeqrfsngfkj5b foreign key (account_id) references account (id)
);
create table basic_values (
    id number(19) not null,
    amount number(38,2),
    camel_case varchar2(255 char),
    counted number(9,0),
    flag boolean not null,
    huge number(38,0),
    large number(19) not null,
    letter char(1) not null,
    maybe boolean,
    maybe_whole number(10,0),
    price number(12,3),
    short_text varchar2(40 char) not null,
    single binary_float not null,
    small number(5,0) not null,
    text varchar2(255 char),
    tiny number(3) not null,
    twice binary_double not null,
    whole number(10,0) not null,
    primary key (id)
);
create table binary_values (
    id number(19) not null,
    blob_value blob,
    bytes raw(255),
    clob_value clob,
    digest raw(16),
    few_bytes raw(100),
    large_bytes blob,
    large_text clob,
    long_text clob,
    primary key (id)
);
create table book (
    id number(19) not null,
    primary key (id)
);
create table author (
    id number(19) not null,
    edited_book_id number(19),
    primary key (id),
    constraint fkohdw5iv0tbwg0ujsku531xr9c foreign key (edited_book_id) references book (id)
);
create table book_author (
    book_id number(19) not null,
    author_id number(19) not null,
    primary key (book_id, author_id),
    constraint fkbjqhp85wjv8vpr0beygh6jsgo foreign key (author_id) references author (id),
    constraint fkhwgu59n9o80xv75plf9ggj7xn foreign key (book_id) references book (id)
);
create table book_chapters (
    book_id number(19) not null,
    pages number(10,0),
    title varchar2(100 char) not null,
    chapter_number number(10,0) not null,
    primary key (book_id, chapter_number),
    check (chapter_number>=0),
    constraint fkp8wdupu1amwjjdews0nk980wr foreign key (book_id) references book (id)
);
create table book_counts (
    book_id number(19) not null,
    counts number(10,0),
    counts_key varchar2(255 char) not null,
    primary key (book_id, counts_key),
    check (counts_key in ('RED','GREEN')),
    constraint fke0oaq7bdw2mjq10awsqphnbg9 foreign key (book_id) references book (id)
);
create table book_keywords (
    book_id number(19) not null,
    keywords varchar2(40 char),
    unique (book_id, keywords),
    constraint fkobxm8gdxf4vhmsynxkmrp8sif foreign key (book_id) references book (id)
);
create table book_reviewer (
    book_id number(19) not null,
    reviewers_id number(19) not null,
    constraint fkilahmk29fyup1kex5qyj06d2g foreign key (book_id) references book (id),
    constraint fktkyeio9m7by1ibmp85650u8qg foreign key (reviewers_id) references author (id)
);
create table book_states (
    book_id number(19) not null,
    states varchar2(255 char),
    unique (book_id, states),
    check (states in ('OPEN','CLOSED','ARCHIVED')),
    constraint fkdx2wj5c5jr5fx80gawoksdkqf foreign key (book_id) references book (id)
);
create table book_titles (
    book_id number(19) not null,
    title varchar2(255 char) not null,
    language varchar2(5 char) not null,
    primary key (book_id, language),
    constraint fkqjd49w8rm11wrvyrcnk09mgds foreign key (book_id) references book (id)
);
create table book_translator (
    book_id number(19) not null,
    translators_id number(19) not null,
    unique (translators_id),
    constraint fk76lgbueij6svfw86fbrue09pj foreign key (book_id) references book (id),
    constraint fkffbk0vq1bwa1fnctwcww9gmse foreign key (translators_id) references author (id)
);
create table checked (
    id number(19) not null,
    high_end number(10,0),
    label varchar2(20 char),
    low_end number(10,0),
    rate binary_double,
    primary key (id),
    check (label <> ''),
    check (rate between 0 and 1),
    constraint ck_checked_range check (low_end <= high_end),
    constraint ck_checked_sum check (low_end + high_end < 1000)
);
create table commented (
    id number(19) not null,
    text varchar2(255 char),
    primary key (id)
);
comment on table commented is 'Said of the table';
comment on column commented.text is 'Said of the column';
create table company (
    id number(19) not null,
    billing_street varchar2(120 char),
    billing_zip varchar2(12 char),
    billing_area varchar2(255 char),
    street varchar2(255 char),
    code varchar2(10 char),
    area varchar2(255 char),
    primary key (id)
);
create table computed_values (
    id number(19) not null,
    quantity number(10,0) not null,
    twice number(10,0) generated always as (quantity * 2),
    primary key (id)
);
create table converted_values (
    id number(19) not null,
    currency varchar2(3 char),
    language varchar2(255 char),
    one_or_zero number(10,0),
    page varchar2(255 char),
    price number(19),
    yes_or_no char(1) not null,
    primary key (id),
    check (one_or_zero in (0,1)),
    check (yes_or_no in ('N','Y'))
);
create table counted (
    id number(19) generated by default as identity,
    name varchar2(255 char),
    primary key (id)
);
create table counted_integer (
    id number(10,0) generated by default as identity,
    name varchar2(255 char),
    primary key (id)
);
create table defaulted_values (
    id number(19) not null,
    counted number(10,0) default 0,
    created_on timestamp(9),
    made_at timestamp(9) default current_timestamp,
    "NUMBER" number(10,0) default 7 not null,
    price number(8,2) default 1.50,
    state varchar2(20 char) default 'new' not null,
    primary key (id)
);
create table defined_values (
    id number(19) not null,
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
    id number(19) not null,
    as_text varchar2(36 char),
    attributes json,
    national_text nvarchar2(30),
    numbers IntegerArray,
    reference raw(16),
    tags StringArray,
    primary key (id)
);
create table enum_values (
    id number(19) not null,
    by_name varchar2(255 char),
    by_number number(3),
    plain varchar2(10 char),
    required varchar2(20 char) not null,
    primary key (id),
    check (by_name in ('OPEN','CLOSED','ARCHIVED')),
    check (by_number between 0 and 2),
    check (plain in ('RED','GREEN')),
    check (required in ('OPEN','CLOSED','ARCHIVED'))
);
create table from_own_table (
    id number(19) not null,
    primary key (id)
);
create table from_table (
    id number(19) not null,
    primary key (id)
);
create table hibernate_sequences (
    sequence_name varchar2(255 char) not null,
    next_val number(19),
    primary key (sequence_name)
);
create table indexed (
    id number(19) not null,
    code varchar2(50 char) not null,
    first_part varchar2(20 char) not null,
    name varchar2(50 char) not null,
    natural1 varchar2(30 char),
    second_part varchar2(20 char) not null,
    single varchar2(50 char),
    primary key (id),
    constraint uq_indexed_pair unique (first_part, second_part),
    constraint ux_indexed_both unique (code, name),
    unique (second_part, name),
    unique (natural1),
    unique (single)
);
create index idxpn1xgjvwgvmih6m7fdyyth8s on indexed (code);
create index ix_indexed_name on indexed (name);
create index ix_indexed_two on indexed (name, code desc);
create table letter (
    id number(19) not null,
    signed_by varchar2(80 char),
    version number(19) not null,
    primary key (id)
);
create table note (
    id number(19) not null,
    made_by varchar2(50 char),
    version number(19) not null,
    text varchar2(255 char),
    primary key (id)
);
create table number_ranges (
    range_name varchar2(255 char) not null,
    last_number number(19),
    primary key (range_name)
);
create table own_sequence (
    id number(19) not null,
    primary key (id)
);
create table owner (
    id number(19) not null,
    primary key (id)
);
create table belonging (
    id number(19) not null,
    owner_id number(19),
    primary key (id),
    constraint fkblvsia2ubj8oxu9dtau2nj9hy foreign key (owner_id) references owner (id) on delete cascade
);
create table memory (
    id number(19) not null,
    owner_id number(19),
    primary key (id),
    constraint fkbyt7c7q805llfh3dpv4i6nh72 foreign key (owner_id) references owner (id) on delete set null
);
create table paper (
    sort number(10,0) not null,
    id number(19) not null,
    thickness number(10,0),
    primary key (id),
    check (sort in (1,2))
);
create table person (
    id number(19) not null,
    name varchar2(255 char),
    primary key (id)
);
create table customer (
    rating number(10,0) not null,
    id number(19) not null,
    primary key (id),
    constraint fkr9okrktxscw3omxi1wm7cg18u foreign key (id) references person (id)
);
create table employee (
    department varchar2(255 char),
    person_id number(19) not null,
    primary key (person_id),
    constraint fkfm68kmqett1iydj8xgfb6two8 foreign key (person_id) references person (id)
);
create table place (
    country varchar2(2 char) not null,
    place_number number(10,0) not null,
    name varchar2(255 char),
    primary key (country, place_number)
);
create table plain_sequence (
    id number(10,0) not null,
    primary key (id)
);
create table product (
    id number(19) not null,
    stock number(10,0) not null,
    primary key (id)
);
create table product_text (
    title varchar2(255 char) not null,
    product_id number(19) not null,
    primary key (product_id),
    constraint fkk7j6wu6rmqep4jbpcb4iqsg4r foreign key (product_id) references product (id)
);
create index ix_product_text_title on product_text (title);
create table sequenced (
    id number(19) not null,
    primary key (id)
);
create table shape (
    form varchar2(31 char) not null,
    id number(19) not null,
    primary key (id),
    check (form in ('Shape','Circle'))
);
create table circle (
    radius binary_double not null,
    id number(19) not null,
    primary key (id),
    constraint fksox61y6u850uauy4rdbsi0e9v foreign key (id) references shape (id)
);
create table shelf (
    id number(19) not null,
    primary key (id)
);
create table film (
    id number(19) not null,
    shelf_id number(19),
    minutes number(10,0) not null,
    primary key (id),
    constraint fkmqp2x0qlyey1m5uhlubsnmh85 foreign key (shelf_id) references shelf (id)
);
create table novel (
    id number(19) not null,
    shelf_id number(19),
    pages number(10,0) not null,
    primary key (id),
    constraint fk1paljncr8bxq0m7cy40dpfey0 foreign key (shelf_id) references shelf (id)
);
create table stone (
    letter char(1) not null,
    id number(19) not null,
    cut varchar2(255 char),
    primary key (id),
    check (letter in ('S','G'))
);
create table street (
    name varchar2(60 char) not null,
    metres number(10,0) not null,
    place_country varchar2(2 char) not null,
    place_place_number number(10,0) not null,
    primary key (place_country, place_place_number, name),
    constraint fkfj2j7at7jx9xsmcdsdk5eeban foreign key (place_country, place_place_number) references place (country, place_number)
);
create table target (
    id number(19) not null,
    code varchar2(30 char) not null,
    primary key (id),
    unique (code)
);
create table referrer (
    id number(19) not null,
    target_code varchar2(30 char),
    must_id number(19) not null,
    optional_id number(19),
    parent_id number(19),
    perhaps_id number(19),
    sole_id number(19),
    unconstrained_id number(19),
    primary key (id),
    unique (sole_id),
    constraint fk_referrer_must foreign key (must_id) references target (id),
    constraint fknadwpg87lmeooxhsd3swpseab foreign key (optional_id) references target (id),
    constraint fk2cqts5ybkw22cyqb63hwwyvdw foreign key (parent_id) references referrer (id),
    constraint fk8elyt8wp409ih5wi4sr90070j foreign key (sole_id) references target (id),
    constraint fk7reamohs4j2fmjdd9danwtsmg foreign key (target_code) references target (code)
);
create table temporal_values (
    id number(19) not null,
    birthday date,
    duration number(21,0),
    legacy timestamp(9),
    legacy_calendar timestamp(9),
    moment timestamp(9) with time zone,
    normalized timestamp(9),
    opens_at timestamp(0),
    to_the_millisecond timestamp(3),
    to_the_second timestamp(0),
    vintage number(10,0),
    wall_clock timestamp(9),
    with_offset timestamp(9) with time zone,
    with_zone_column timestamp(9) with time zone,
    with_zone_column_tz number(10,0),
    zoned timestamp(9) with time zone,
    primary key (id)
);
create table unguessable (
    id raw(16) not null,
    primary key (id)
);
create table upper_name (
    id number(19) not null,
    mixed_name varchar2(255 char),
    shouted varchar2(255 char),
    primary key (id)
);
create table vehicle (
    kind varchar2(20 char) not null,
    id number(19) not null,
    plate varchar2(255 char),
    doors number(10,0),
    cargo binary_double not null,
    primary key (id),
    check (kind in ('car','truck')),
    check (kind <> 'car' or (doors is not null))
);
create table chicken (
    id number(19) not null,
    hatched_from_id number(19),
    primary key (id)
);
create table egg (
    id number(19) not null,
    laid_by_id number(19),
    primary key (id),
    constraint fk5agihleat5dvaune8ev6jgf5q foreign key (laid_by_id) references chicken (id)
);
alter table chicken add constraint fke3ptvts5s6adk72bsxewjw31r foreign key (hatched_from_id) references egg (id);
