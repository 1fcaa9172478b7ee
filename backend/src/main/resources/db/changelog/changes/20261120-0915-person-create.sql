--liquibase formatted sql

--changeset paideia:20261120-0915-person-create
create table person (
    id         uuid         primary key,
    version    bigint       not null,
    created_at timestamptz  not null,
    updated_at timestamptz  not null,
    issuer     varchar(500) not null,
    subject    varchar(255) not null,
    kind       varchar(20)  not null,
    name       varchar(200) not null,
    email      varchar(320),
    constraint person_subject unique (issuer, subject)
);
