--liquibase formatted sql

--changeset paideia:20261120-1040-activity-confidential
-- Who asks for a mandate or is invited to one is a matter between them and those who may grant it.
alter table activity add column confidential boolean not null default false;
update activity set confidential = true where record_kind in ('MANDATE_REQUEST', 'INVITATION');
alter table activity alter column confidential drop default;
