-- Which row of a mailed file became which need.
create table template_receipt (
    id uuid primary key,
    round uuid not null references round (id),
    rss uuid not null references organisation (id),
    person uuid not null references person (id),
    received_at timestamp(6) with time zone not null
);
create index template_receipt_of_person on template_receipt (person, received_at);

create table template_receipt_row (
    receipt_id uuid not null references template_receipt (id),
    sheet_row integer not null,
    need uuid not null references local_need (id)
);

-- A compilation submitted to SKR, with the record of its reconciliation.
create table submission (
    id uuid primary key,
    round uuid not null references round (id),
    rss uuid not null references organisation (id),
    submitted_version integer not null,
    done_by uuid not null references assignment (id),
    done_at timestamp(6) with time zone not null,
    channel varchar(20) not null,
    reconciled_on date,
    not_reconciled_because varchar(4000),
    lifted integer not null,
    kept integer not null,
    unique (round, rss, submitted_version)
);
