--liquibase formatted sql

--changeset paideia:20261129-0720-agenda-create
create table agenda_entry (
    id              uuid         primary key,
    kind            varchar(40)  collate "C" not null,
    record_key      varchar(100) collate "C" not null,
    type            varchar(40)  collate "C",
    source_language varchar(12)  not null,
    titles          jsonb        not null,
    theme           jsonb,
    themes          varchar(100)[] not null,
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
    mode            varchar(20),
    state           varchar(20)  not null,
    network         varchar(100) collate "C" not null,
    host            varchar(100) collate "C",
    country         varchar(2)   collate "C",
    members_only    boolean      not null,
    path            varchar(200) not null,
    search_text     text         not null,
    sequence        integer      not null,
    changed_at      timestamptz  not null,
    constraint agenda_entry_record unique (kind, record_key)
);
create index agenda_entry_when on agenda_entry (first_day, last_day_rank, id);
create index agenda_entry_network on agenda_entry (network, first_day, last_day_rank, id);
create index agenda_entry_host on agenda_entry (host, first_day, last_day_rank, id);
create index agenda_entry_country on agenda_entry (country, first_day, last_day_rank, id);
create index agenda_entry_type on agenda_entry (type, first_day, last_day_rank, id);
create index agenda_entry_themes on agenda_entry using gin (themes);
create index agenda_entry_text on agenda_entry using gin (search_text gin_trgm_ops) with (fastupdate = off);
-- What touches a span of days, however long ago it began.
create index agenda_entry_span on agenda_entry using gist (daterange(first_day, last_day, '[]'));

create table calendar_address (
    id           uuid         primary key,
    version      bigint       not null,
    created_at   timestamptz  not null,
    updated_at   timestamptz  not null,
    owner_id     uuid         not null references person (id),
    label        varchar(200) not null,
    network      varchar(100) collate "C",
    city         varchar(100) collate "C",
    secret_hash  varchar(64)  collate "C" not null unique,
    last_used_on date
);
create index calendar_address_owner on calendar_address (owner_id, created_at, id);
