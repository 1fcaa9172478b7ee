--liquibase formatted sql

--changeset paideia:20261130-1835-certificate-carried-settings
-- Settings that were taken over from the edition before, and that nobody has looked at yet.
alter table registration_settings add column carried_over boolean not null default false;
