create sequence own_numbers increment by 10 start with 1000;
create sequence person_seq increment by 50 start with 1;
create sequence plain_numbers increment by 1 start with 1;
create sequence sequenced_seq increment by 50 start with 1;
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
    foreign key (account_id) references account (id) constraint fkjlchm9h4od1gxeqrfsngfkj5b
);
create table basic_values (
    id bigint not null,
    amount decimal(32, 2),
    camel_case varchar(255),
    counted decimal(9),
    flag boolean not null,
    huge decimal(32),
    large bigint not null,
    letter char(1) not null,
    maybe boolean,
    maybe_whole integer,
    price decimal(12, 3),
    short_text varchar(40) not null,
    single smallfloat not null,
    small smallint not null,
    text varchar(255),
    tiny smallint not null,
    twice float not null,
    whole integer not null,
    primary key (id)
);
create table binary_values (
    id bigint not null,
    blob_value blob,
    bytes byte,
    clob_value clob,
    digest byte,
    few_bytes byte,
    large_bytes blob,
    large_text clob,
    long_text text,
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
    foreign key (edited_book_id) references book (id) constraint fkohdw5iv0tbwg0ujsku531xr9c
);
create table book_author (
    book_id bigint not null,
    author_id bigint not null,
    primary key (book_id, author_id),
    foreign key (author_id) references author (id) constraint fkbjqhp85wjv8vpr0beygh6jsgo,
    foreign key (book_id) references book (id) constraint fkhwgu59n9o80xv75plf9ggj7xn
);
create table book_chapters (
    book_id bigint not null,
    pages integer,
    title varchar(100) not null,
    chapter_number integer not null,
    primary key (book_id, chapter_number),
    check (chapter_number>=0),
    foreign key (book_id) references book (id) constraint fkp8wdupu1amwjjdews0nk980wr
);
create table book_counts (
    book_id bigint not null,
    counts integer,
    counts_key varchar(255) not null,
    primary key (book_id, counts_key),
    check (counts_key in ('RED','GREEN')),
    foreign key (book_id) references book (id) constraint fke0oaq7bdw2mjq10awsqphnbg9
);
create table book_keywords (
    book_id bigint not null,
    keywords varchar(40),
    foreign key (book_id) references book (id) constraint fkobxm8gdxf4vhmsynxkmrp8sif
);
create table book_reviewer (
    book_id bigint not null,
    reviewers_id bigint not null,
    foreign key (book_id) references book (id) constraint fkilahmk29fyup1kex5qyj06d2g,
    foreign key (reviewers_id) references author (id) constraint fktkyeio9m7by1ibmp85650u8qg
);
create table book_states (
    book_id bigint not null,
    states varchar(255),
    check (states in ('OPEN','CLOSED','ARCHIVED')),
    foreign key (book_id) references book (id) constraint fkdx2wj5c5jr5fx80gawoksdkqf
);
create table book_titles (
    book_id bigint not null,
    title varchar(255) not null,
    language varchar(5) not null,
    primary key (book_id, language),
    foreign key (book_id) references book (id) constraint fkqjd49w8rm11wrvyrcnk09mgds
);
create table book_translator (
    book_id bigint not null,
    translators_id bigint not null,
    unique (translators_id),
    foreign key (book_id) references book (id) constraint fk76lgbueij6svfw86fbrue09pj,
    foreign key (translators_id) references author (id) constraint fkffbk0vq1bwa1fnctwcww9gmse
);
create table checked (
    id bigint not null,
    high_end integer,
    label varchar(20),
    low_end integer,
    rate float,
    primary key (id),
    check (label <> ''),
    check (rate between 0 and 1),
    check (low_end <= high_end) constraint ck_checked_range,
    check (low_end + high_end < 1000) constraint ck_checked_sum
);
create table commented (
    id bigint not null,
    text varchar(255),
    primary key (id)
);
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
-- refused: The dialect 'informix' cannot compute a column.
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
    id bigserial not null,
    name varchar(255),
    primary key (id)
);
create table counted_integer (
    id serial not null,
    name varchar(255),
    primary key (id)
);
create table defaulted_values (
    id bigint not null,
    counted integer default 0,
    created_on datetime year to fraction(3),
    made_at datetime year to fraction(3) default current_timestamp,
    number integer default 7 not null,
    price decimal(8, 2) default 1.50,
    state varchar(20) default 'new' not null,
    primary key (id)
);
create table defined_values (
    id bigint not null,
    age integer,
    odd decimal(7, 2),
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
    attributes text,
    national_text nvarchar(30),
    numbers byte,
    reference char(36),
    tags byte,
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
    unique (first_part, second_part) constraint uq_indexed_pair,
    unique (code, name) constraint ux_indexed_both,
    unique (second_part, name)
);
create index idxpn1xgjvwgvmih6m7fdyyth8s on indexed (code);
create index ix_indexed_name on indexed (name);
create index ix_indexed_two on indexed (name, code desc);
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
    foreign key (owner_id) references owner (id) on delete cascade constraint fkblvsia2ubj8oxu9dtau2nj9hy
);
-- refused: The dialect 'informix' cannot do 'on delete set null' in a foreign key.
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
    foreign key (id) references person (id) constraint fkr9okrktxscw3omxi1wm7cg18u
);
create table employee (
    department varchar(255),
    person_id bigint not null,
    primary key (person_id),
    foreign key (person_id) references person (id) constraint fkfm68kmqett1iydj8xgfb6two8
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
    foreign key (product_id) references product (id) constraint fkk7j6wu6rmqep4jbpcb4iqsg4r
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
    radius float not null,
    id bigint not null,
    primary key (id),
    foreign key (id) references shape (id) constraint fksox61y6u850uauy4rdbsi0e9v
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
    foreign key (shelf_id) references shelf (id) constraint fkmqp2x0qlyey1m5uhlubsnmh85
);
create table novel (
    id bigint not null,
    shelf_id bigint,
    pages integer not null,
    primary key (id),
    foreign key (shelf_id) references shelf (id) constraint fk1paljncr8bxq0m7cy40dpfey0
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
    foreign key (place_country, place_place_number) references place (country, place_number) constraint fkfj2j7at7jx9xsmcdsdk5eeban
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
    foreign key (must_id) references target (id) constraint fk_referrer_must,
    foreign key (optional_id) references target (id) constraint fknadwpg87lmeooxhsd3swpseab,
    foreign key (parent_id) references referrer (id) constraint fk2cqts5ybkw22cyqb63hwwyvdw,
    foreign key (sole_id) references target (id) constraint fk8elyt8wp409ih5wi4sr90070j,
    foreign key (target_code) references target (code) constraint fk7reamohs4j2fmjdd9danwtsmg
);
create table temporal_values (
    id bigint not null,
    birthday date,
    duration decimal(21),
    legacy datetime year to fraction(3),
    legacy_calendar datetime year to fraction(3),
    moment datetime year to fraction(3),
    normalized datetime year to fraction(3),
    opens_at datetime hour to second,
    to_the_millisecond datetime year to fraction(3),
    to_the_second datetime year to fraction(0),
    vintage integer,
    wall_clock datetime year to fraction(3),
    with_offset datetime year to fraction(3),
    with_zone_column datetime year to fraction(3),
    with_zone_column_tz integer,
    zoned datetime year to fraction(3),
    primary key (id)
);
create table unguessable (
    id char(36) not null,
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
    cargo float not null,
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
    foreign key (laid_by_id) references chicken (id) constraint fk5agihleat5dvaune8ev6jgf5q
);
alter table chicken add constraint foreign key (hatched_from_id) references egg (id) constraint fke3ptvts5s6adk72bsxewjw31r;
