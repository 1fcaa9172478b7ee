--liquibase formatted sql

--changeset paideia:20261129-0900-convocation-create
create table convocation (
    id          uuid         primary key,
    version     bigint       not null,
    created_at  timestamptz  not null,
    updated_at  timestamptz  not null,
    meeting_id  uuid         not null references meeting (id),
    number      integer      not null,
    is_last     boolean      not null,
    sent_on     date         not null,
    notice_days integer      not null,
    answer_by   date,
    messages    jsonb,
    items       jsonb        not null,
    edtf        varchar(40),
    precision   varchar(20)  not null,
    earliest    date,
    latest      date,
    as_written  varchar(200),
    starts_at   timestamptz,
    ends_at     timestamptz,
    time_zone   varchar(60),
    mode        varchar(20)  not null,
    host_id     uuid         references city (id),
    venue       jsonb,
    changes     varchar(20)[] not null,
    constraint convocation_number unique (meeting_id, number)
);
create unique index convocation_last on convocation (meeting_id) where is_last;
create index convocation_host on convocation (host_id);

create table meeting_answer (
    id          uuid         primary key,
    version     bigint       not null,
    created_at  timestamptz  not null,
    updated_at  timestamptz  not null,
    meeting_id  uuid         not null references meeting (id),
    city_id     uuid         not null references city (id),
    city_slug   varchar(100) collate "C" not null,
    answer      varchar(20)  not null,
    people      integer,
    note        varchar(2000),
    convocation integer      not null,
    answered_at timestamptz  not null,
    constraint meeting_answer_once unique (meeting_id, city_slug)
);
create index meeting_answer_city on meeting_answer (city_id);
