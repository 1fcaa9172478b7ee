--liquibase formatted sql

--changeset paideia:20261130-2130-action-point-conference
-- What a conference agreed on stands in no minutes.
alter table action_point alter column minutes_id drop not null;
alter table action_point add column conference_id uuid references conference (id);
alter table action_point add constraint action_point_agreed_at check (num_nonnulls(minutes_id, conference_id) = 1);
create unique index action_point_conference_number on action_point (conference_id, number);
