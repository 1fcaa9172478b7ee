--liquibase formatted sql

--changeset paideia:20261129-0810-meeting-create
create table meeting (
    id               uuid         primary key,
    version          bigint       not null,
    created_at       timestamptz  not null,
    updated_at       timestamptz  not null,
    slug             varchar(100) collate "C" not null unique,
    network_id       uuid         not null references network (id),
    network_slug     varchar(100) collate "C" not null,
    kind             varchar(40)  not null,
    ordinal          integer,
    source_language  varchar(12)  not null,
    titles           jsonb        not null,
    theme            jsonb,
    themes           varchar(100)[] not null,
    about            jsonb,
    edtf             varchar(40),
    precision        varchar(20)  not null,
    earliest         date,
    latest           date,
    as_written       varchar(200),
    first_day        date         not null,
    last_day         date         not null,
    last_day_rank    integer      not null,
    starts_at        timestamptz,
    ends_at          timestamptz,
    time_zone        varchar(60),
    mode             varchar(20)  not null,
    host_id          uuid         references city (id),
    venue            jsonb,
    state            varchar(20)  not null,
    audience         varchar(20)  not null,
    asks_for_minutes boolean      not null,
    items            jsonb        not null,
    documents        jsonb        not null,
    join_link        jsonb,
    previous         varchar(100) collate "C" references meeting (slug),
    participants     jsonb        not null,
    sources          varchar(500)[] not null,
    search_text      text         not null
);
create index meeting_when on meeting (first_day, last_day_rank, id);
create index meeting_network on meeting (network_slug, first_day, last_day_rank, id);
create index meeting_network_id on meeting (network_id);
create index meeting_host on meeting (host_id);
create index meeting_themes on meeting using gin (themes);
create index meeting_text on meeting using gin (search_text gin_trgm_ops) with (fastupdate = off);
create index meeting_span on meeting using gist (daterange(first_day, last_day, '[]'));
-- One meeting continues another, also when two are announced in the same moment; a cancelled one leaves its place.
create unique index meeting_previous on meeting (previous) where state <> 'CANCELLED';
