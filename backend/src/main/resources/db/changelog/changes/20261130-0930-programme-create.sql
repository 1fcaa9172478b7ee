--liquibase formatted sql

--changeset paideia:20261130-0930-programme-create
-- The lock of a programme, and how often it was changed.
create table programme (
    event_slug varchar(100) collate "C" not null,
    event_kind varchar(20)  collate "C" not null,
    changes    integer      not null,
    primary key (event_slug, event_kind)
);

create table programme_session (
    id              uuid         primary key,
    version         bigint       not null,
    created_at      timestamptz  not null,
    updated_at      timestamptz  not null,
    event_kind      varchar(20)  collate "C" not null,
    event_slug      varchar(100) collate "C" not null,
    network_slug    varchar(100) collate "C" not null,
    event_public    boolean      not null,
    event_titles    jsonb        not null,
    reference       varchar(100) collate "C" not null,
    source_language varchar(12)  not null,
    titles          jsonb        not null,
    descriptions    jsonb,
    format          varchar(20)  collate "C" not null,
    track           varchar(100) collate "C",
    room            varchar(100) collate "C",
    starts_on       timestamp    not null,
    ends_on         timestamp    not null,
    languages       varchar(12)[] not null,
    interpretation  varchar(12)[] not null,
    speakers        jsonb        not null,
    capacity        integer,
    documents       jsonb        not null,
    state           varchar(20)  collate "C" not null,
    note            varchar(2000),
    search_text     text         not null,
    constraint programme_session_reference unique (event_slug, event_kind, reference)
);
create index programme_session_start on programme_session (event_slug, event_kind, starts_on, id);

-- The lock of a session, its counts, and the number of whoever chose it last: choosing raises no version of anything else.
create table session_seats (
    session_id   uuid    primary key references programme_session (id),
    last_arrival integer not null,
    taken        integer not null,
    waiting      integer not null
);

create table session_choice (
    id              uuid         primary key,
    version         bigint       not null,
    created_at      timestamptz  not null,
    updated_at      timestamptz  not null,
    session_id      uuid         not null references programme_session (id),
    registration_id uuid         not null references registration (id),
    arrival         integer      not null,
    state           varchar(20)  collate "C" not null,
    constraint session_choice_once unique (registration_id, session_id)
);
create index session_choice_session on session_choice (session_id, arrival);
create index session_choice_waiting on session_choice (session_id, arrival) where state = 'WAITLISTED';

create table programme_calendar (
    id              uuid         primary key,
    version         bigint       not null,
    created_at      timestamptz  not null,
    updated_at      timestamptz  not null,
    registration_id uuid         not null unique references registration (id),
    secret_hash     varchar(64)  collate "C" not null unique,
    link_key        uuid         not null,
    since           timestamptz  not null
);
