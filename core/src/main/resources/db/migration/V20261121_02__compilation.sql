-- SKR's compilation of a round: running numbers, and the lock that puts two people in the same second after each other.
create table compilation (
    round uuid primary key references round (id),
    last_number integer not null,
    last_suggestion integer not null,
    last_decision integer not null,
    version bigint not null
);

-- A submitted need: the number it came in under and the number it goes under now.
create table compiled_row (
    need uuid primary key references local_need (id),
    round uuid not null references round (id),
    rss uuid not null references organisation (id),
    own_number integer not null,
    group_number integer not null,
    compared boolean not null,
    unique (round, own_number)
);
create index compiled_row_of_round on compiled_row (round, group_number);

create table similarity_suggestion (
    id uuid primary key,
    round uuid not null references round (id),
    number integer not null,
    need_one uuid not null references local_need (id),
    need_other uuid not null references local_need (id),
    score double precision not null,
    explanation varchar(20000) not null,
    unique (round, number),
    unique (need_one, need_other)
);

create table compilation_decision (
    id uuid primary key,
    round uuid not null references round (id),
    seq integer not null,
    kind varchar(20) not null,
    about integer,
    done_by uuid not null references assignment (id),
    done_at timestamp(6) with time zone not null,
    channel varchar(20) not null,
    unique (round, seq)
);

create table compilation_move (
    decision_id uuid not null references compilation_decision (id),
    need uuid not null references local_need (id),
    from_number integer not null,
    to_number integer not null
);
create index compilation_move_of_decision on compilation_move (decision_id);
