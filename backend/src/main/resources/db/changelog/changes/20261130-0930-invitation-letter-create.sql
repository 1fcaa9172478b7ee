--liquibase formatted sql

--changeset paideia:20261130-0930-invitation-letter-create
create table invitation_letter (
    id              uuid         primary key,
    version         bigint       not null,
    created_at      timestamptz  not null,
    updated_at      timestamptz  not null,
    registration_id uuid         not null unique references registration (id),
    settings_id     uuid         not null references registration_settings (id),
    state           varchar(20)  collate "C" not null,
    full_name       varchar(200) not null,
    nationality     varchar(2),
    language        varchar(12)  not null,
    code            varchar(20)  collate "C" unique,
    words           jsonb,
    issued_on       date,
    note            varchar(2000)
);
create index invitation_letter_settings on invitation_letter (settings_id, created_at, id);
create index invitation_letter_state on invitation_letter (settings_id, state, created_at, id);
