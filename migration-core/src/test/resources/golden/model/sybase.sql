create table [Mixed Case] (
    id bigint not null,
    [order] varchar(255) null,
    [Some Name] varchar(255) null,
    primary key (id)
);
create table account (
    id bigint not null,
    primary key (id)
);
create table account_details (
    account_id bigint not null,
    remark varchar(255) null,
    primary key (account_id),
    constraint FKjlchm9h4od1gxeqrfsngfkj5b foreign key (account_id) references account (id)
);
create table basic_values (
    id bigint not null,
    amount numeric(38, 2) null,
    camel_case varchar(255) null,
    counted numeric(9) null,
    flag smallint not null,
    huge numeric(38) null,
    large bigint not null,
    letter char(1) not null,
    maybe smallint null,
    maybe_whole int null,
    price numeric(12, 3) null,
    short_text varchar(40) not null,
    single float(15) not null,
    small smallint not null,
    text varchar(255) null,
    tiny smallint not null,
    twice float(48) not null,
    whole int not null,
    primary key (id)
);
create table binary_values (
    id bigint not null,
    blob_value image null,
    bytes varbinary(255) null,
    clob_value text null,
    digest binary(16) null,
    few_bytes varbinary(100) null,
    large_bytes image null,
    large_text text null,
    long_text text null,
    primary key (id)
);
create table book (
    id bigint not null,
    primary key (id)
);
create table author (
    id bigint not null,
    edited_book_id bigint null,
    primary key (id),
    constraint FKohdw5iv0tbwg0ujsku531xr9c foreign key (edited_book_id) references book (id)
);
create table book_author (
    book_id bigint not null,
    author_id bigint not null,
    primary key (book_id, author_id),
    constraint FKbjqhp85wjv8vpr0beygh6jsgo foreign key (author_id) references author (id),
    constraint FKhwgu59n9o80xv75plf9ggj7xn foreign key (book_id) references book (id)
);
create table book_chapters (
    book_id bigint not null,
    pages int null,
    title varchar(100) not null,
    chapter_number int not null,
    primary key (book_id, chapter_number),
    check (chapter_number>=0),
    constraint FKp8wdupu1amwjjdews0nk980wr foreign key (book_id) references book (id)
);
create table book_counts (
    book_id bigint not null,
    counts int null,
    counts_key varchar(255) not null,
    primary key (book_id, counts_key),
    check (counts_key in ('RED','GREEN')),
    constraint FKe0oaq7bdw2mjq10awsqphnbg9 foreign key (book_id) references book (id)
);
create table book_keywords (
    book_id bigint not null,
    keywords varchar(40) null,
    constraint FKobxm8gdxf4vhmsynxkmrp8sif foreign key (book_id) references book (id)
);
create table book_reviewer (
    book_id bigint not null,
    reviewers_id bigint not null,
    constraint FKilahmk29fyup1kex5qyj06d2g foreign key (book_id) references book (id),
    constraint FKtkyeio9m7by1ibmp85650u8qg foreign key (reviewers_id) references author (id)
);
create table book_states (
    book_id bigint not null,
    states varchar(255) null,
    check (states in ('OPEN','CLOSED','ARCHIVED')),
    constraint FKdx2wj5c5jr5fx80gawoksdkqf foreign key (book_id) references book (id)
);
create table book_titles (
    book_id bigint not null,
    title varchar(255) not null,
    language varchar(5) not null,
    primary key (book_id, language),
    constraint FKqjd49w8rm11wrvyrcnk09mgds foreign key (book_id) references book (id)
);
create table book_translator (
    book_id bigint not null,
    translators_id bigint not null,
    unique (translators_id),
    constraint FK76lgbueij6svfw86fbrue09pj foreign key (book_id) references book (id),
    constraint FKffbk0vq1bwa1fnctwcww9gmse foreign key (translators_id) references author (id)
);
create table checked (
    id bigint not null,
    high_end int null,
    label varchar(20) null,
    low_end int null,
    rate float(48) null,
    primary key (id),
    check (label <> ''),
    check (rate between 0 and 1),
    constraint ck_checked_range check (low_end <= high_end),
    constraint ck_checked_sum check (low_end + high_end < 1000)
);
create table commented (
    id bigint not null,
    text varchar(255) null,
    primary key (id)
);
create table company (
    id bigint not null,
    billing_street varchar(120) null,
    billing_zip varchar(12) null,
    billing_area varchar(255) null,
    street varchar(255) null,
    code varchar(10) null,
    area varchar(255) null,
    primary key (id)
);
create table computed_values (
    id bigint not null,
    quantity int not null,
    twice as quantity * 2 materialized,
    primary key (id)
);
create table converted_values (
    id bigint not null,
    currency varchar(3) null,
    language varchar(255) null,
    one_or_zero int null,
    page varchar(255) null,
    price bigint null,
    yes_or_no char(1) not null,
    primary key (id),
    check (one_or_zero in (0,1)),
    check (yes_or_no in ('N','Y'))
);
create table counted (
    id numeric(19, 0) identity,
    name varchar(255) null,
    primary key (id)
);
create table counted_integer (
    id numeric(10, 0) identity,
    name varchar(255) null,
    primary key (id)
);
create table defaulted_values (
    id bigint not null,
    counted int default 0 null,
    created_on bigdatetime null,
    made_at bigdatetime default current_timestamp null,
    number int default 7 not null,
    price numeric(8, 2) default 1.50 null,
    state varchar(20) default 'new' not null,
    primary key (id)
);
create table defined_values (
    id bigint not null,
    age integer null,
    odd numeric(7, 2) null,
    required integer default 3 not null,
    unique12 varchar(12) null,
    with_default varchar(33) default 'zz' null,
    primary key (id),
    check (age >= 0),
    unique (unique12)
);
create table document_values (
    id bigint not null,
    as_text varchar(36) null,
    attributes unitext null,
    national_text nvarchar(30) null,
    numbers text null,
    reference binary(16) null,
    tags text null,
    primary key (id)
);
create table enum_values (
    id bigint not null,
    by_name varchar(255) null,
    by_number smallint null,
    plain varchar(10) null,
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
    next_val bigint null,
    primary key (sequence_name)
);
create table indexed (
    id bigint not null,
    code varchar(50) not null,
    first_part varchar(20) not null,
    name varchar(50) not null,
    natural1 varchar(30) null,
    second_part varchar(20) not null,
    single varchar(50) null,
    primary key (id),
    constraint uq_indexed_pair unique (first_part, second_part),
    constraint ux_indexed_both unique (code, name),
    unique (second_part, name)
);
create index IDXpn1xgjvwgvmih6m7fdyyth8s on indexed (code);
create index ix_indexed_name on indexed (name);
create index ix_indexed_two on indexed (name, code desc);
create table letter (
    id bigint not null,
    signed_by varchar(80) null,
    version bigint not null,
    primary key (id)
);
create table note (
    id bigint not null,
    made_by varchar(50) null,
    version bigint not null,
    text varchar(255) null,
    primary key (id)
);
create table number_ranges (
    range_name varchar(255) not null,
    last_number bigint null,
    primary key (range_name)
);
create table own_numbers (
    next_val bigint null
);
create table own_sequence (
    id bigint not null,
    primary key (id)
);
create table owner (
    id bigint not null,
    primary key (id)
);
-- refused: The dialect 'sybase' cannot do 'on delete cascade' in a foreign key.
-- refused: The dialect 'sybase' cannot do 'on delete set null' in a foreign key.
create table paper (
    sort int not null,
    id bigint not null,
    thickness int null,
    primary key (id),
    check (sort in (1,2))
);
create table person (
    id bigint not null,
    name varchar(255) null,
    primary key (id)
);
create table customer (
    rating int not null,
    id bigint not null,
    primary key (id),
    constraint FKr9okrktxscw3omxi1wm7cg18u foreign key (id) references person (id)
);
create table employee (
    department varchar(255) null,
    person_id bigint not null,
    primary key (person_id),
    constraint FKfm68kmqett1iydj8xgfb6two8 foreign key (person_id) references person (id)
);
create table person_seq (
    next_val bigint null
);
create table place (
    country varchar(2) not null,
    place_number int not null,
    name varchar(255) null,
    primary key (country, place_number)
);
create table plain_numbers (
    next_val bigint null
);
create table plain_sequence (
    id int not null,
    primary key (id)
);
create table product (
    id bigint not null,
    stock int not null,
    primary key (id)
);
create table product_text (
    title varchar(255) not null,
    product_id bigint not null,
    primary key (product_id),
    constraint FKk7j6wu6rmqep4jbpcb4iqsg4r foreign key (product_id) references product (id)
);
create index ix_product_text_title on product_text (title);
create table sequenced (
    id bigint not null,
    primary key (id)
);
create table sequenced_seq (
    next_val bigint null
);
create table shape (
    form varchar(31) not null,
    id bigint not null,
    primary key (id),
    check (form in ('Shape','Circle'))
);
create table circle (
    radius float(48) not null,
    id bigint not null,
    primary key (id),
    constraint FKsox61y6u850uauy4rdbsi0e9v foreign key (id) references shape (id)
);
create table shelf (
    id bigint not null,
    primary key (id)
);
create table film (
    id bigint not null,
    shelf_id bigint null,
    minutes int not null,
    primary key (id),
    constraint FKmqp2x0qlyey1m5uhlubsnmh85 foreign key (shelf_id) references shelf (id)
);
create table novel (
    id bigint not null,
    shelf_id bigint null,
    pages int not null,
    primary key (id),
    constraint FK1paljncr8bxq0m7cy40dpfey0 foreign key (shelf_id) references shelf (id)
);
create table stone (
    letter char(1) not null,
    id bigint not null,
    cut varchar(255) null,
    primary key (id),
    check (letter in ('S','G'))
);
create table street (
    name varchar(60) not null,
    metres int not null,
    place_country varchar(2) not null,
    place_place_number int not null,
    primary key (place_country, place_place_number, name),
    constraint FKfj2j7at7jx9xsmcdsdk5eeban foreign key (place_country, place_place_number) references place (country, place_number)
);
create table target (
    id bigint not null,
    code varchar(30) not null,
    primary key (id),
    unique (code)
);
create table referrer (
    id bigint not null,
    target_code varchar(30) null,
    must_id bigint not null,
    optional_id bigint null,
    parent_id bigint null,
    perhaps_id bigint null,
    sole_id bigint null,
    unconstrained_id bigint null,
    primary key (id),
    constraint fk_referrer_must foreign key (must_id) references target (id),
    constraint FKnadwpg87lmeooxhsd3swpseab foreign key (optional_id) references target (id),
    constraint FK2cqts5ybkw22cyqb63hwwyvdw foreign key (parent_id) references referrer (id),
    constraint FK8elyt8wp409ih5wi4sr90070j foreign key (sole_id) references target (id),
    constraint FK7reamohs4j2fmjdd9danwtsmg foreign key (target_code) references target (code)
);
create table temporal_values (
    id bigint not null,
    birthday date null,
    duration numeric(21) null,
    legacy bigdatetime null,
    legacy_calendar bigdatetime null,
    moment datetime null,
    normalized bigdatetime null,
    opens_at bigtime null,
    to_the_millisecond datetime null,
    to_the_second bigdatetime null,
    vintage int null,
    wall_clock bigdatetime null,
    with_offset datetime null,
    with_zone_column datetime null,
    with_zone_column_tz int null,
    zoned datetime null,
    primary key (id)
);
create table unguessable (
    id binary(16) not null,
    primary key (id)
);
create table upper_name (
    id bigint not null,
    mixed_name varchar(255) null,
    shouted varchar(255) null,
    primary key (id)
);
create table vehicle (
    kind varchar(20) not null,
    id bigint not null,
    plate varchar(255) null,
    doors int null,
    cargo float(48) not null,
    primary key (id),
    check (kind in ('car','truck')),
    check (kind <> 'car' or (doors is not null))
);
create table chicken (
    id bigint not null,
    hatched_from_id bigint null,
    primary key (id)
);
create table egg (
    id bigint not null,
    laid_by_id bigint null,
    primary key (id),
    constraint FK5agihleat5dvaune8ev6jgf5q foreign key (laid_by_id) references chicken (id)
);
alter table chicken add constraint FKe3ptvts5s6adk72bsxewjw31r foreign key (hatched_from_id) references egg (id);
