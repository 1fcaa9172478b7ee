--liquibase formatted sql

--changeset paideia:20261130-1700-check-in-create
-- One row for each check-in that was ever counted; its id comes from the device, so that what is sent twice is known.
create table check_in (
    id              uuid        primary key,
    version         bigint      not null,
    registration_id uuid        not null references registration (id),
    made_at         timestamptz not null,
    received_at     timestamptz not null,
    person_id       uuid        references person (id),
    door            varchar(60),
    taken_back_at   timestamptz
);
create index check_in_registration on check_in (registration_id);
create index check_in_person on check_in (person_id);
-- Of each registration one check-in counts.
create unique index check_in_once on check_in (registration_id) where taken_back_at is null;
alter table registration add column arrived_at timestamptz;

--changeset paideia:20261130-1700-registration-once-also-after
-- Who was at the event, or was not, is registered still: the same address cannot register a second time.
create unique index registration_once_standing on registration (settings_id, email_key)
    where state not in ('DECLINED', 'CANCELLED') and email_key <> '';
drop index registration_once;
