--liquibase formatted sql

--changeset paideia:20261120-1130-secretariat-role
-- In which role a city serves a network is said in several languages. What was written before was English.
alter table network alter column secretariat_role type jsonb using
    case when secretariat_role is null then null
         else jsonb_build_object('en', secretariat_role) || jsonb_build_object(source_language, secretariat_role) end;
