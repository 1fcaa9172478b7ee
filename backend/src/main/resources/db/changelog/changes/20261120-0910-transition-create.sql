--liquibase formatted sql

--changeset paideia:20261120-0910-transition-create
create table transition (
    id           uuid         primary key,
    record_id    uuid         not null,
    from_state   varchar(40),
    to_state     varchar(40)  not null,
    effective_on date,
    reason       varchar(40),
    note         varchar(2000),
    at           timestamptz  not null,
    actor        varchar(40)  not null
);
create index transition_record on transition (record_id, at, id);
