--liquibase formatted sql

--changeset paideia:20261120-0950-mandate-create
create table mandate (
    id         uuid         primary key,
    version    bigint       not null,
    created_at timestamptz  not null,
    updated_at timestamptz  not null,
    person_id  uuid         not null references person (id),
    role       varchar(20)  not null,
    city       varchar(100) references city (slug),
    network    varchar(100) references network (slug),
    acts_from  timestamptz  not null,
    acts_until timestamptz,
    constraint mandate_scope check ((city is null) <> (network is null))
);
create index mandate_person on mandate (person_id, acts_until);
create index mandate_city on mandate (city, role);
create index mandate_network on mandate (network, role);
create index mandate_from on mandate (acts_from, id);

create table mandate_request (
    id            uuid          primary key,
    version       bigint        not null,
    created_at    timestamptz   not null,
    updated_at    timestamptz   not null,
    person_id     uuid          not null references person (id),
    role          varchar(20)   not null,
    city          varchar(100)  not null references city (slug),
    note          varchar(2000) not null,
    state         varchar(20)   not null,
    decision_note varchar(2000),
    decided_at    timestamptz
);
-- One open request of a person for a city, also when it is sent twice in the same moment.
create unique index mandate_request_open on mandate_request (person_id, city) where state = 'PENDING';
create index mandate_request_city on mandate_request (city, state, created_at, id);
create index mandate_request_created on mandate_request (created_at, id);

create table invitation (
    id            uuid         primary key,
    version       bigint       not null,
    created_at    timestamptz  not null,
    updated_at    timestamptz  not null,
    email         varchar(320) not null,
    role          varchar(20)  not null,
    city          varchar(100) references city (slug),
    network       varchar(100) references network (slug),
    hand_over     boolean      not null,
    state         varchar(20)  not null,
    expires_at    timestamptz  not null,
    invited_by_id uuid         not null references person (id),
    constraint invitation_scope check ((city is null) <> (network is null))
);
create index invitation_city on invitation (city, created_at, id);
create index invitation_network on invitation (network, created_at, id);
create index invitation_created on invitation (created_at, id);
