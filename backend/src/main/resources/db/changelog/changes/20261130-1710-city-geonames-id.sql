--liquibase formatted sql

--changeset paideia:20261130-1710-city-geonames-id
-- No two cities are the same place. Where two records said so already, the later one loses the identifier and keeps all else.
update city c set geonames_id = null
where exists (select 1 from city o where o.geonames_id = c.geonames_id and (o.created_at, o.id) < (c.created_at, c.id));
create unique index city_geonames_id on city (geonames_id) where geonames_id is not null;
