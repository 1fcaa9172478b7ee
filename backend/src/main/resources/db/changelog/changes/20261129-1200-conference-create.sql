--liquibase formatted sql

--changeset paideia:20261129-1200-conference-create
create table series (
    id              uuid         primary key,
    version         bigint       not null,
    created_at      timestamptz  not null,
    updated_at      timestamptz  not null,
    slug            varchar(100) collate "C" not null unique,
    network_id      uuid         not null references network (id),
    network_slug    varchar(100) collate "C" not null,
    source_language varchar(12)  not null,
    names           jsonb        not null,
    sort_name       varchar(300) collate "C" not null,
    short_name      varchar(60),
    about           jsonb,
    sources         varchar(500)[] not null
);
create index series_name on series (sort_name, id);
create index series_network on series (network_slug, sort_name, id);
create index series_network_id on series (network_id);

create table conference (
    id              uuid         primary key,
    version         bigint       not null,
    created_at      timestamptz  not null,
    updated_at      timestamptz  not null,
    slug            varchar(100) collate "C" not null unique,
    network_id      uuid         not null references network (id),
    network_slug    varchar(100) collate "C" not null,
    series_id       uuid         references series (id),
    series_slug     varchar(100) collate "C",
    edition         integer,
    source_language varchar(12)  not null,
    titles          jsonb        not null,
    theme           jsonb,
    themes          varchar(100)[] not null,
    issues          jsonb        not null,
    about           jsonb,
    intended_for    jsonb,
    taking_part     jsonb,
    organisers      jsonb        not null,
    co_organisers   jsonb        not null,
    invited_by      jsonb,
    edtf            varchar(40),
    precision       varchar(20)  not null,
    earliest        date,
    latest          date,
    as_written      varchar(200),
    first_day       date         not null,
    last_day        date         not null,
    last_day_rank   integer      not null,
    starts_at       timestamptz,
    ends_at         timestamptz,
    time_zone       varchar(60),
    mode            varchar(20)  not null,
    host_id         uuid         references city (id),
    venue           jsonb,
    state           varchar(20)  not null,
    expected        jsonb        not null,
    participants    jsonb        not null,
    press_release   jsonb,
    contact         jsonb,
    links           jsonb        not null,
    sources         varchar(500)[] not null,
    search_text     text         not null
);
create index conference_when on conference (first_day, last_day_rank, id);
create index conference_network on conference (network_slug, first_day, last_day_rank, id);
create index conference_network_id on conference (network_id);
create index conference_series on conference (series_slug, first_day, last_day_rank, id);
create index conference_series_id on conference (series_id);
create index conference_host on conference (host_id);
create index conference_themes on conference using gin (themes);
create index conference_text on conference using gin (search_text gin_trgm_ops) with (fastupdate = off);
create index conference_span on conference using gist (daterange(first_day, last_day, '[]'));
-- A number is taken once within a series, also when two are announced in the same moment; a cancelled one leaves its place.
create unique index conference_edition on conference (series_id, edition) where state <> 'CANCELLED';

--changeset paideia:20261129-1200-declaration-conference
alter table declaration add column conference_id uuid references conference (id);
alter table declaration add column conference_slug varchar(100) collate "C";
create index declaration_conference on declaration (conference_slug, year, id);
create index declaration_conference_id on declaration (conference_id);
