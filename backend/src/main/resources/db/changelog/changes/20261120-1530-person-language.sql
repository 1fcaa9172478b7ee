--liquibase formatted sql

--changeset paideia:20261120-1530-person-language
-- The language in which the person was last seen to read, for the letters; null where none is known.
alter table person add column language varchar(2);
