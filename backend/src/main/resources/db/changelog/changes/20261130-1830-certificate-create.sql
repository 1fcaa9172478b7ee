--liquibase formatted sql

--changeset paideia:20261130-1830-certificate-create
create table certificate (
    id              uuid         primary key,
    version         bigint       not null,
    created_at      timestamptz  not null,
    updated_at      timestamptz  not null,
    registration_id uuid         not null unique references registration (id),
    settings_id     uuid         not null references registration_settings (id),
    code            varchar(20)  collate "C" not null unique,
    language        varchar(12)  not null,
    mode            varchar(20)  collate "C" not null,
    full_name       varchar(200),
    organisation    varchar(300),
    name_sha256     varchar(64)  collate "C" not null,
    words           jsonb        not null,
    issued_on       date         not null
);
create index certificate_settings on certificate (settings_id);
