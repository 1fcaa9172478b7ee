--liquibase formatted sql

--changeset paideia:inbox-create
--comment: What people follow, how far they have read of it, and how far letters have told. What is in an inbox stands in the history.
create table follow (
    id          uuid         primary key,
    version     bigint       not null,
    created_at  timestamptz  not null,
    updated_at  timestamptz  not null,
    person_id   uuid         not null references person (id) on delete cascade,
    ref         varchar(150) not null,
    record_kind varchar(40)  not null,
    record      varchar(100) collate "C" not null,
    since       bigint       not null,
    unique (person_id, ref)
);
create index follow_person on follow (person_id, created_at, id);
create index follow_ref on follow (ref);

create table inbox (
    person_id  uuid        primary key references person (id) on delete cascade,
    read_to    bigint      not null,
    letters    varchar(10) not null,
    told_to    bigint      not null,
    letter_due timestamptz
);
create index inbox_letter_due on inbox (letter_due) where letter_due is not null;

create table inbox_read (
    person_id uuid   not null references inbox (person_id) on delete cascade,
    position  bigint not null,
    primary key (person_id, position)
);

-- Up to where it was looked who is to be written to: one row, locked by whichever process does.
create table inbox_mark (
    id       boolean primary key default true check (id),
    position bigint  not null
);
insert into inbox_mark (position) select coalesce(max(position), 0) from activity;

create index activity_subject_told on activity_subject (ref, position)
    where news and nature = 'HAPPENED' and not superseded and position is not null;
create index activity_told on activity (position) where news and nature = 'HAPPENED' and not superseded;
