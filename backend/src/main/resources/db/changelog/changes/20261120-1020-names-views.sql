--liquibase formatted sql

--changeset paideia:20261120-1020-names-views
-- What the cities and networks are called for which mandates are held, and who acted in the history: what the features
-- that come first need of the later ones, as something to join with.
create view scope_name as
    select 'CITY ' || slug as id, slug, true as of_city, names from city
    union all
    select 'NETWORK ' || slug, slug, false, names from network;
create view actor_name as select id, name from person;
