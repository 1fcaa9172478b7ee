--liquibase formatted sql

--changeset paideia:20261120-1110-adherence-create
create table adherence (
    id                   uuid          primary key,
    version              bigint        not null,
    created_at           timestamptz   not null,
    updated_at           timestamptz   not null,
    declaration_id       uuid          not null references declaration (id),
    city_id              uuid          not null references city (id),
    declaration_slug     varchar(100)  collate "C" not null,
    city_slug            varchar(100)  collate "C" not null,
    issuer_slug          varchar(100)  collate "C" not null,
    country              varchar(2)    collate "C" not null,
    state                varchar(20)   not null,
    language             varchar(12)   not null,
    signatory_name       varchar(200),
    signatory_title      varchar(200),
    resolution_date      date,
    resolution_reference varchar(200),
    effective_on         date,
    text_version         integer,
    text                 text,
    text_sha256          varchar(64),
    words                jsonb,
    code                 varchar(20)   collate "C" unique,
    signed_at            timestamptz,
    signed_on            date,
    sorted_at            timestamptz   not null,
    withdrawn_on         date,
    withdrawal_reason    varchar(40),
    withdrawal_note      varchar(2000),
    -- What is signed has everything that a signature is made of.
    constraint adherence_signed check (state = 'DRAFT' or (text_version is not null and text is not null
        and text_sha256 is not null and words is not null and code is not null and signed_at is not null
        and signed_on is not null and effective_on is not null and signatory_name is not null and signatory_title is not null))
);
-- One open adherence of a city under a declaration, also when two deputies begin in the same moment.
create unique index adherence_open on adherence (city_id, declaration_id) where state in ('DRAFT', 'SIGNED');
create index adherence_sorted on adherence (sorted_at, id);
create index adherence_by_city on adherence (city_slug, sorted_at, id);
create index adherence_by_declaration on adherence (declaration_slug, sorted_at, id);
create index adherence_roll on adherence (declaration_slug, city_slug, id);
create index adherence_by_issuer on adherence (issuer_slug, sorted_at, id);
create index adherence_by_state on adherence (state, sorted_at, id) where state <> 'SIGNED';
create index adherence_by_country on adherence (country, sorted_at, id);
create index adherence_standing on adherence (declaration_id, state);
create index adherence_city_id on adherence (city_id);

create or replace view signature as select id, declaration_id from adherence where state = 'SIGNED';
