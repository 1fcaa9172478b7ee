--liquibase formatted sql

--changeset paideia:20261120-1100-declaration-create
create table declaration (
    id              uuid           primary key,
    version         bigint         not null,
    created_at      timestamptz    not null,
    updated_at      timestamptz    not null,
    slug            varchar(100)   collate "C" not null unique,
    kind            varchar(40)    collate "C" not null,
    year            integer        not null,
    source_language varchar(12)    not null,
    titles          jsonb          not null,
    sort_title      varchar(300)   collate "C" not null,
    search_text     text           not null,
    theme           jsonb,
    issuer_id       uuid           not null references network (id),
    issuer_slug     varchar(100)   collate "C" not null,
    state           varchar(20)    not null,
    current_version integer,
    commitments     jsonb,
    sources         varchar(500)[] not null
);
create index declaration_year on declaration (year, id);
create index declaration_title on declaration (sort_title, id);
create index declaration_kind on declaration (kind, id);
create index declaration_issuer on declaration (issuer_slug, year, id);
create index declaration_issuer_id on declaration (issuer_id);

-- A version is read and written as a whole, and once a city has signed it, never written again: its blocks are one document.
create table text_version (
    id             uuid          primary key,
    declaration_id uuid          not null references declaration (id),
    number         integer       not null,
    note           varchar(2000),
    blocks         jsonb         not null,
    languages      varchar(12)[] not null,
    published_at   timestamptz,
    frozen_at      timestamptz,
    constraint text_version_number unique (declaration_id, number)
);
-- One version at a time is being written.
create unique index text_version_written on text_version (declaration_id) where published_at is null;

-- What declarations tell of signatures, which are kept by a later feature.
create view signature as select null::uuid as id, null::uuid as declaration_id where false;
