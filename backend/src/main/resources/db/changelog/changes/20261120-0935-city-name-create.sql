--liquibase formatted sql

--changeset paideia:20261120-0935-city-name-create
-- One row a name, so that a search by any of them is a search in one trigram index.
create table city_name (
    id      uuid         primary key,
    city_id uuid         not null references city (id) on delete cascade,
    folded  varchar(400) not null
);
create index city_name_city on city_name (city_id);
create index city_name_folded on city_name using gin (folded gin_trgm_ops);
