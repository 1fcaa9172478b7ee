--liquibase formatted sql

--changeset paideia:20261129-0725-day-create
create table day (
    id              uuid         primary key,
    version         bigint       not null,
    created_at      timestamptz  not null,
    updated_at      timestamptz  not null,
    code            varchar(40)  collate "C" not null,
    year            integer      not null,
    on_day          date         not null,
    source_language varchar(12)  not null,
    titles          jsonb        not null,
    theme           jsonb,
    network_id      uuid         not null references network (id),
    network_slug    varchar(100) collate "C" not null,
    participants    jsonb        not null,
    sources         varchar(500)[] not null,
    constraint day_once_a_year unique (network_slug, code, year)
);
create index day_on on day (on_day, id);
create index day_network on day (network_slug, on_day, id);
create index day_network_id on day (network_id);
create index day_code on day (code, on_day, id);
create index day_year on day (year, on_day, id);
