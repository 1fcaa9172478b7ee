--liquibase formatted sql

--changeset paideia:20261120-0905-kept-answer-create
-- Answers to requests with an Idempotency-Key, kept for a day.
create table kept_answer (
    key       varchar(64)  primary key,
    body_hash varchar(64)  not null,
    answer    bytea        not null,
    version   bigint       not null,
    address   varchar(200),
    kept_at   timestamptz  not null
);
create index kept_answer_kept_at on kept_answer (kept_at);
