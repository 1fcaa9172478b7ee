--liquibase formatted sql

--changeset paideia:20261120-0945-membership-create
create table membership (
    id                uuid         primary key,
    version           bigint       not null,
    created_at        timestamptz  not null,
    updated_at        timestamptz  not null,
    city_id           uuid         not null references city (id),
    network_id        uuid         not null references network (id),
    state             varchar(20)  not null,
    admitted          boolean      not null,
    since_edtf        varchar(40),
    since_precision   varchar(20),
    since_earliest    date,
    since_latest      date,
    since_as_written  varchar(200),
    since_sort        date         not null,
    ended_on          date,
    withdrawal_reason varchar(40),
    motivation        varchar(4000)
);
-- One open membership of a city in a network, also when two apply in the same moment.
create unique index membership_open on membership (city_id, network_id)
    where state in ('DRAFT', 'SUBMITTED', 'ADMITTED', 'ON_HOLD');
create index membership_city on membership (city_id, state);
create index membership_network on membership (network_id, state);
create index membership_since on membership (since_sort, id);

create table step (
    id            uuid         primary key,
    membership_id uuid         not null references membership (id),
    kind          varchar(40)  not null,
    edtf          varchar(40),
    precision     varchar(20),
    earliest      date,
    latest        date,
    as_written    varchar(200),
    basis         varchar(20)  not null,
    source        varchar(1000),
    as_of         integer,
    note          varchar(2000),
    corrects      uuid         references step (id),
    entered_at    timestamptz  not null
);
create index step_membership on step (membership_id, entered_at, id);
