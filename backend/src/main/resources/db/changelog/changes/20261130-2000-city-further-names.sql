--liquibase formatted sql

--changeset paideia:20261130-2000-city-further-names
-- What a city is or was called beside its own name and those in each language. In the row, so that a city is one row to read;
-- they are found through city_name like all its names.
alter table city add column further_names jsonb not null default '[]';
