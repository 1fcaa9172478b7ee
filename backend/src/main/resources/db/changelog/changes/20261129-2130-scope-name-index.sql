--liquibase formatted sql

--changeset paideia:20261129-2130-scope-name-index
-- What the scope of a mandate is called is asked for by the key of the view: without these, each time of every city.
create index city_scope on city (('CITY ' || slug));
create index network_scope on network (('NETWORK ' || slug));
