--liquibase formatted sql

--changeset paideia:20261130-0920-registration-check-in-code
-- What the QR code of a registration holds: the check-in finds the registration by it alone.
alter table registration add column check_in_code uuid not null default gen_random_uuid();
alter table registration alter column check_in_code drop default;
alter table registration add constraint registration_check_in_code unique (check_in_code);

--changeset paideia:20261130-0920-registration-link-sent
-- When the link was last sent once more because somebody tried to register the address again.
alter table registration add column link_sent_at timestamptz;

--changeset paideia:20261130-0920-registration-waits-for-city
create index registration_waits_for_city on registration (city_slug, registered_at, id) where waits_for_city;
