--liquibase formatted sql

--changeset paideia:20261130-1650-signature-reminder-create
create table signature_reminder (
    id             uuid         primary key,
    version        bigint       not null,
    created_at     timestamptz  not null,
    updated_at     timestamptz  not null,
    declaration_id uuid         not null references declaration (id),
    sent_on        date         not null,
    note           varchar(2000),
    cities         integer      not null,
    is_told        boolean      not null
);
create unique index signature_reminder_day on signature_reminder (declaration_id, sent_on);
