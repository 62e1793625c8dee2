-- Every mail that has come, before and after it is understood; the bytes apart, so that they can be destroyed alone.

create sequence waiting_mail_number start with 1;

create table inbound_mail (
    id uuid primary key,
    message_id varchar(300) not null,
    fingerprint varchar(64) not null,
    arrived_at timestamp(6) with time zone not null,
    sender varchar(320),
    bytes_total bigint not null,
    complete boolean not null,
    state varchar(20) not null,
    reason varchar(30),
    number integer unique,
    vouched boolean not null,
    tries integer not null,
    failure varchar(200),
    answered_at timestamp(6) with time zone,
    decided_by uuid references assignment (id),
    decided_at timestamp(6) with time zone,
    raw_removed varchar(30),
    version bigint not null,
    unique (message_id, fingerprint)
);
create index inbound_mail_by_state on inbound_mail (state, arrived_at);
create index inbound_mail_by_sender on inbound_mail (sender, answered_at);

create table inbound_raw (
    mail uuid primary key references inbound_mail (id),
    bytes bytea not null
);
