--liquibase formatted sql

--changeset paideia:20261120-0925-theme-create
create table theme (
    id              uuid         primary key,
    version         bigint       not null,
    created_at      timestamptz  not null,
    updated_at      timestamptz  not null,
    slug            varchar(100) collate "C" not null unique,
    vocabulary      varchar(40)  collate "C" not null,
    source_language varchar(12)  not null,
    labels          jsonb        not null,
    source          varchar(500)
);
create index theme_vocabulary on theme (vocabulary, slug, id);
