--liquibase formatted sql

--changeset paideia:20261120-1420-activity-declaration
-- Which declaration a change concerns, so that the history tells of signatures by name, and one can follow a declaration.
alter table activity add column declaration varchar(100);
update activity set declaration = record_id where record_kind = 'DECLARATION';
update activity a set declaration = s.declaration_slug from adherence s
    where a.record_kind = 'ADHERENCE' and a.record_id = s.id::text;
create index activity_declaration on activity (declaration, at, id) where declaration is not null;
create view named_declaration as select slug, titles from declaration;
