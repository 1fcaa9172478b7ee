--liquibase formatted sql

--changeset paideia:20261130-2110-session-check-in-create
-- One row for each check-in at a session that was ever counted; its id comes from the device, so that what is sent twice is known.
create table session_check_in (
    id              uuid        primary key,
    version         bigint      not null,
    session_id      uuid        not null references programme_session (id),
    registration_id uuid        not null references registration (id),
    made_at         timestamptz not null,
    received_at     timestamptz not null,
    person_id       uuid        references person (id),
    door            varchar(60),
    taken_back_at   timestamptz
);
create index session_check_in_registration on session_check_in (registration_id);
create index session_check_in_person on session_check_in (person_id);
create index session_check_in_session on session_check_in (session_id);
-- Of each delegate one check-in counts at a session.
create unique index session_check_in_once on session_check_in (session_id, registration_id) where taken_back_at is null;
