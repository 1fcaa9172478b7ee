--liquibase formatted sql

--changeset paideia:20261120-1110-mandate-contact
-- How a focal point wishes to be reached by others who act for a city or a network. It is there with consent alone, and
-- goes when the mandate ends.
alter table mandate add column contact_email varchar(320), add column contact_phone varchar(40);
