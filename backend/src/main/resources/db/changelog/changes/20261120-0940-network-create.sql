--liquibase formatted sql

--changeset paideia:20261120-0940-network-create
create table network (
    id                            uuid           primary key,
    version                       bigint         not null,
    created_at                    timestamptz    not null,
    updated_at                    timestamptz    not null,
    slug                          varchar(100)   collate "C" not null unique,
    kind                          varchar(40)    collate "C" not null,
    source_language               varchar(12)    not null,
    names                         jsonb          not null,
    sort_name                     varchar(300)   collate "C" not null,
    search_text                   text           not null,
    short_name                    varchar(40),
    parent_id                     uuid           references network (id),
    lineage                       varchar(100)[] not null,
    scope                         jsonb,
    edtf                          varchar(40),
    precision                     varchar(20),
    earliest                      date,
    latest                        date,
    as_written                    varchar(200),
    secretariat_city_id           uuid           references city (id),
    secretariat_role              varchar(200),
    website                       varchar(500),
    handles                       jsonb          not null,
    about                         jsonb,
    benefits                      jsonb,
    joining                       jsonb,
    themes                        varchar(100)[] not null,
    reporting_cycle_months        integer        not null,
    members_must_belong_to_parent boolean        not null,
    sources                       varchar(500)[] not null
);
create index network_sort_name on network (sort_name, id);
create index network_kind on network (kind, id);
create index network_parent on network (parent_id);
create index network_lineage on network using gin (lineage);
