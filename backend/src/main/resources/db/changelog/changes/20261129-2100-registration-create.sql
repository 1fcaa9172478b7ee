--liquibase formatted sql

--changeset paideia:20261129-2100-event-role-create
create table event_role (
    id           uuid         primary key,
    version      bigint       not null,
    created_at   timestamptz  not null,
    updated_at   timestamptz  not null,
    event_kind   varchar(20)  collate "C" not null,
    event_slug   varchar(100) collate "C" not null,
    network_slug varchar(100) collate "C" not null,
    person_id    uuid         not null references person (id),
    role         varchar(20)  not null,
    acts_from    timestamptz  not null,
    ended_at     timestamptz
);
create index event_role_event on event_role (event_slug, event_kind, acts_from, id);
create index event_role_person on event_role (person_id);
create unique index event_role_once on event_role (person_id, event_slug, event_kind, role) where ended_at is null;
create index person_email on person (lower(email));

--changeset paideia:20261129-2100-registration-create
create table registration_settings (
    id           uuid         primary key,
    version      bigint       not null,
    created_at   timestamptz  not null,
    updated_at   timestamptz  not null,
    event_kind   varchar(20)  collate "C" not null,
    event_slug   varchar(100) collate "C" not null,
    network_slug varchar(100) collate "C" not null,
    opens_at     timestamptz,
    closes_at    timestamptz,
    approval     boolean      not null,
    places       jsonb        not null,
    questions    jsonb        not null,
    versions     jsonb        not null,
    keep_days    integer      not null,
    answers_erased_on date,
    erased_on    date,
    constraint registration_settings_event unique (event_slug, event_kind)
);

-- The lock of an event, and the number of whoever arrived last: registering raises no version of anything else.
create table registration_queue (
    event_slug   varchar(100) collate "C" not null,
    event_kind   varchar(20)  collate "C" not null,
    last_arrival integer      not null,
    primary key (event_slug, event_kind)
);

-- How many have a place and how many wait; the city is empty in the row of all of them together.
create table registration_count (
    settings_id uuid         not null references registration_settings (id),
    mode        varchar(20)  collate "C" not null,
    city_slug   varchar(100) collate "C" not null,
    confirmed   integer      not null,
    waiting     integer      not null,
    primary key (settings_id, mode, city_slug)
);

create table registration (
    id            uuid         primary key,
    version       bigint       not null,
    created_at    timestamptz  not null,
    updated_at    timestamptz  not null,
    settings_id   uuid         not null references registration_settings (id),
    event_kind    varchar(20)  collate "C" not null,
    event_slug    varchar(100) collate "C" not null,
    network_slug  varchar(100) collate "C" not null,
    arrival       integer      not null,
    mode          varchar(20)  collate "C" not null,
    state         varchar(20)  collate "C" not null,
    waits_for_city boolean     not null,
    city_id       uuid         references city (id),
    city_slug     varchar(100) collate "C" not null,
    organisation  varchar(200),
    name          varchar(200),
    email         varchar(254),
    email_key     text         collate "C" not null,
    language      varchar(12)  not null,
    person_id     uuid         references person (id),
    link_hash     varchar(64)  collate "C" not null unique,
    link_key      uuid         not null,
    answers       jsonb        not null,
    note          varchar(2000),
    registered_at timestamptz  not null,
    reminded_at   timestamptz,
    sort_name     varchar(300) collate "C" not null,
    search_text   text         not null
);
create index registration_arrival on registration (settings_id, arrival, id);
create index registration_name on registration (settings_id, sort_name, id);
create index registration_state on registration (settings_id, state, arrival, id);
create index registration_city on registration (settings_id, city_slug, arrival, id);
create index registration_city_id on registration (city_id);
create index registration_person on registration (person_id, registered_at, id);
create index registration_email on registration (email_key, registered_at, id);
create index registration_text on registration using gin (search_text gin_trgm_ops) with (fastupdate = off);
-- The first of each city that waits.
create index registration_waiting on registration (settings_id, mode, city_slug, arrival) where state = 'WAITLISTED';
-- Nobody is registered twice, also when the same request comes twice in the same moment; who was erased has no address.
create unique index registration_once on registration (settings_id, email_key)
    where state in ('PENDING', 'CONFIRMED', 'WAITLISTED') and email_key <> '';

create table registration_message (
    id          uuid         primary key,
    version     bigint       not null,
    created_at  timestamptz  not null,
    updated_at  timestamptz  not null,
    settings_id uuid         not null references registration_settings (id),
    audiences   varchar(20)[] not null,
    subjects    jsonb        not null,
    texts       jsonb        not null
);
create index registration_message_settings on registration_message (settings_id);
