--liquibase formatted sql

--changeset paideia:20261130-1055-registration-count-waiting
-- The cities for which somebody waits who could have a place: in quiet times none, however many cities there are.
create index registration_count_waiting on registration_count (settings_id, mode, confirmed) where waiting > 0;
