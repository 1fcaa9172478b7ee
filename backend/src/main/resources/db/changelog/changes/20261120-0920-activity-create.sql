--liquibase formatted sql

--changeset paideia:20261120-0920-activity-create
create table activity (
    id          uuid         primary key,
    at          timestamptz  not null,
    person_id   uuid         references person (id),
    role        varchar(40)  not null,
    client      varchar(200),
    action      varchar(40)  not null,
    record_kind varchar(40)  not null,
    record_id   varchar(100) not null,
    city        varchar(100),
    network     varchar(100),
    open        boolean      not null,
    changes     jsonb        not null
);
create index activity_at on activity (at, id);
create index activity_city on activity (city, at, id);
create index activity_network on activity (network, at, id);
create index activity_record on activity (record_kind, record_id, at, id);
