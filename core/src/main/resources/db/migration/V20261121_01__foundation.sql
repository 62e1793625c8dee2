-- The common dialect of H2 (MODE=PostgreSQL) and PostgreSQL. Persisted names are words, never step numbers.

create table organisation (
    id uuid primary key,
    kind varchar(30) not null,
    code varchar(20) not null,
    name varchar(200) not null,
    part_of uuid references organisation (id),
    county uuid references organisation (id),
    mailbox varchar(320),
    registrator varchar(320),
    unique (kind, code)
);

create table person (
    id uuid primary key,
    name varchar(200) not null
);

create table identity (
    id uuid primary key,
    person uuid not null references person (id),
    kind varchar(10) not null,
    address varchar(320) not null,
    unique (kind, address)
);
create index identity_of_person on identity (person);

create table assignment (
    id uuid primary key,
    person uuid not null references person (id),
    role varchar(40) not null,
    organisation uuid not null references organisation (id),
    valid_from date,
    valid_until date
);
create index assignment_of_person on assignment (person);
create index assignment_in_organisation on assignment (organisation);

create table network (
    id uuid primary key,
    rss uuid not null references organisation (id),
    name varchar(200) not null,
    service_area varchar(200) not null,
    level varchar(60) not null,
    lead uuid references person (id)
);

-- No text of a need and no address is ever written here (S-17).
create table audit_event (
    id uuid primary key,
    happened_at timestamp(6) with time zone not null,
    done_by uuid references assignment (id),
    act varchar(80) not null,
    subject varchar(200) not null,
    why varchar(4000),
    channel varchar(20) not null
);
create index audit_of_subject on audit_event (subject);

create table round (
    id uuid primary key,
    number integer not null unique,
    service_area varchar(200) not null,
    version bigint not null
);

create table round_window (
    round_id uuid not null references round (id),
    step varchar(30) not null,
    opens date not null,
    closes date not null,
    primary key (round_id, step)
);

create table participation (
    id uuid primary key,
    round uuid not null references round (id),
    rss uuid not null references organisation (id),
    last_number integer not null,
    submitted_version integer not null,
    submitted_at timestamp(6) with time zone,
    version bigint not null,
    unique (round, rss)
);

create table local_need (
    id uuid primary key,
    round uuid not null references round (id),
    rss uuid not null references organisation (id),
    reference varchar(20) not null unique,
    number integer not null,
    version bigint not null,
    unique (round, rss, number)
);

create table need_text (
    id uuid primary key,
    need_id uuid not null references local_need (id),
    text_version integer not null,
    title varchar(300) not null,
    description varchar(20000) not null,
    about varchar(200) not null,
    problem varchar(30),
    target_group varchar(20000) not null,
    service varchar(30),
    challenge varchar(20000) not null,
    source varchar(30),
    source_note varchar(20000) not null,
    known_support varchar(20000) not null,
    why_insufficient varchar(20000) not null,
    to_discuss varchar(20000) not null,
    network_comment varchar(20000) not null,
    endorsed varchar(20),
    municipalities varchar(200) not null,
    written_by uuid not null references assignment (id),
    written_at timestamp(6) with time zone not null,
    unique (need_id, text_version)
);

create table need_decision (
    id uuid primary key,
    need_id uuid not null references local_need (id),
    seq integer not null,
    kind varchar(20) not null,
    decided varchar(40) not null,
    done_by uuid not null references assignment (id),
    done_at timestamp(6) with time zone not null,
    channel varchar(20) not null,
    why varchar(4000),
    unique (need_id, seq)
);

create table conversation (
    person uuid primary key references person (id),
    form varchar(1000000),
    awaiting varchar(60),
    changed_at timestamp(6) with time zone not null
);

create table delivery (
    id uuid primary key,
    kind varchar(40) not null,
    channel varchar(10) not null,
    person uuid references person (id),
    team uuid references organisation (id),
    address varchar(320),
    document varchar(10000000) not null,
    thread varchar(20000),
    message_id varchar(200) not null unique,
    state varchar(20) not null,
    tries integer not null,
    created_at timestamp(6) with time zone not null,
    sent_at timestamp(6) with time zone,
    failure varchar(200),
    version bigint not null
);
create index delivery_by_state on delivery (state, created_at);

-- The table of db-scheduler, as its documentation gives it.
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(200) not null,
    task_data bytea,
    execution_time timestamp(6) with time zone not null,
    picked boolean not null,
    picked_by varchar(100),
    last_success timestamp(6) with time zone,
    last_failure timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp(6) with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_by_time on scheduled_tasks (execution_time);
create index scheduled_by_heartbeat on scheduled_tasks (last_heartbeat);
