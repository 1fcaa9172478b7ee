--liquibase formatted sql

--changeset paideia:20261120-0930-city-create
create table city (
    id              uuid             primary key,
    version         bigint           not null,
    created_at      timestamptz      not null,
    updated_at      timestamptz      not null,
    slug            varchar(100)     collate "C" not null unique,
    kind            varchar(40)      not null,
    source_language varchar(12)      not null,
    own_name        varchar(200)     not null,
    names           jsonb            not null,
    sort_name       varchar(300)     collate "C" not null,
    country         varchar(2)       collate "C" not null,
    unesco_region   varchar(40),
    admin_area      varchar(200),
    parent_id       uuid             references city (id),
    participants    varchar(200)[]   not null,
    latitude        double precision,
    longitude       double precision,
    place_source    varchar(500),
    place_note      varchar(500),
    population      jsonb,
    inhabitants     bigint           not null,
    time_zone       varchar(60),
    languages       varchar(12)[]    not null,
    themes          varchar(100)[]   not null,
    website         varchar(500),
    about           jsonb,
    geonames_id     bigint,
    sources         varchar(500)[]   not null
);
create index city_sort_name on city (sort_name, id);
create index city_country on city (country, sort_name, id);
create index city_region on city (unesco_region, sort_name, id);
create index city_inhabitants on city (inhabitants, id);
create index city_place on city (latitude, longitude);
create index city_themes on city using gin (themes);
create index city_parent on city (parent_id);
