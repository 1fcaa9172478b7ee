--liquibase formatted sql

--changeset paideia:20261120-1010-membership-slugs
-- Slugs never change, so a membership carries those of its city and network: lists filter and sort by them in one index.
alter table membership add column city_slug varchar(100) collate "C", add column network_slug varchar(100) collate "C";
update membership m set city_slug = c.slug, network_slug = n.slug
    from city c, network n where c.id = m.city_id and n.id = m.network_id;
alter table membership alter column city_slug set not null, alter column network_slug set not null;
drop index membership_city;
drop index membership_network;
drop index membership_since;
create index membership_by_city on membership (city_slug, network_slug, id);
create index membership_by_network on membership (network_slug, city_slug, id);
create index membership_by_state on membership (state, network_slug, city_slug, id) where state <> 'ADMITTED';
create index membership_by_since on membership (since_sort, id);
create index membership_by_network_since on membership (network_slug, since_sort, id);
create index membership_network_id on membership (network_id);
