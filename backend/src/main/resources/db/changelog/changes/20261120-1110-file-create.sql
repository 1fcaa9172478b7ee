--liquibase formatted sql

--changeset paideia:20261120-1110-file-create
create table stored_file (
    id         uuid         primary key,
    version    bigint       not null,
    created_at timestamptz  not null,
    updated_at timestamptz  not null,
    city       varchar(100) not null references city (slug),
    purpose    varchar(40)  not null,
    name       varchar(200) not null,
    media_type varchar(100) not null,
    size       bigint       not null,
    sha256     varchar(64)  not null,
    object     uuid         not null unique
);
create index stored_file_city on stored_file (city, created_at, id);
-- One letterhead of a city, also when two are sent in the same moment.
create unique index stored_file_letterhead on stored_file (city) where purpose = 'LETTERHEAD';

-- Objects in the store that no file names: not yet, or not any more. They are swept away when their time is over.
create table loose_object (
    key         uuid        primary key,
    sweep_after timestamptz not null
);
create index loose_object_sweep on loose_object (sweep_after);
