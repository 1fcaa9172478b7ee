--liquibase formatted sql

--changeset paideia:20261129-0910-minutes-create
create table attendance (
    id          uuid         primary key,
    version     bigint       not null,
    created_at  timestamptz  not null,
    updated_at  timestamptz  not null,
    meeting_id  uuid         not null references meeting (id),
    city_id     uuid         not null references city (id),
    city_slug   varchar(100) collate "C" not null,
    presence    varchar(20)  not null,
    mode        varchar(20),
    people      integer,
    constraint attendance_once unique (meeting_id, city_slug)
);
create index attendance_city on attendance (city_id);

create table minutes (
    id                uuid         primary key,
    version           bigint       not null,
    created_at        timestamptz  not null,
    updated_at        timestamptz  not null,
    meeting_id        uuid         not null unique references meeting (id),
    source_language   varchar(12)  not null,
    texts             jsonb        not null,
    audience          varchar(20)  not null,
    last_decision     integer      not null,
    last_action_point integer      not null,
    approved_by       varchar(100) collate "C",
    outcome           varchar(20),
    corrections       varchar(10000),
    approved_at       timestamptz
);

create table decision (
    id              uuid         primary key,
    version         bigint       not null,
    created_at      timestamptz  not null,
    updated_at      timestamptz  not null,
    minutes_id      uuid         not null references minutes (id),
    number          integer      not null,
    source_language varchar(12)  not null,
    texts           jsonb        not null,
    vote            jsonb,
    search_text     text         not null,
    constraint decision_number unique (minutes_id, number)
);
create index decision_by_number on decision (number, id);
create index decision_text on decision using gin (search_text gin_trgm_ops) with (fastupdate = off);

create table action_point (
    id              uuid         primary key,
    version         bigint       not null,
    created_at      timestamptz  not null,
    updated_at      timestamptz  not null,
    minutes_id      uuid         not null references minutes (id),
    network_slug    varchar(100) collate "C" not null,
    number          integer      not null,
    source_language varchar(12)  not null,
    texts           jsonb        not null,
    city_id         uuid         references city (id),
    city_slug       varchar(100) collate "C",
    due_on          date,
    due_sort        date         not null,
    state           varchar(20)  not null,
    settled_on      date,
    note            varchar(2000),
    constraint action_point_number unique (minutes_id, number)
);
create index action_point_by_number on action_point (number, id);
create index action_point_due on action_point (due_sort, number, id);
create index action_point_city on action_point (city_slug, due_sort, number, id);
create index action_point_city_id on action_point (city_id);
create index action_point_network on action_point (network_slug, due_sort, number, id);
create index action_point_open on action_point (due_sort, number, id) where state = 'OPEN';
