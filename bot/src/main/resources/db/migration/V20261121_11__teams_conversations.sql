-- Where a person, or an organisation's team, can be reached in Teams: what is needed to speak there unasked.
create table teams_conversation (
    id uuid primary key,
    conversation varchar(400) not null unique,
    person uuid references person (id),
    organisation uuid references organisation (id),
    service_url varchar(400) not null,
    tenant varchar(60) not null,
    bot varchar(200) not null,
    member varchar(200) not null,
    heard_at timestamp(6) with time zone not null,
    gone boolean not null,
    version bigint not null
);
create index teams_conversation_of_person on teams_conversation (person);
create index teams_conversation_of_organisation on teams_conversation (organisation);

-- Activities and button presses that have been acted on, so that a repeated one never acts twice.
create table teams_handled (
    mark varchar(120) primary key,
    handled_at timestamp(6) with time zone not null
);
create index teams_handled_by_time on teams_handled (handled_at);
