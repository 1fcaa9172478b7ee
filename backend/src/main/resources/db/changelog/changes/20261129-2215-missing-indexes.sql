--liquibase formatted sql

--changeset paideia:20261129-2215-missing-indexes
-- Sorts that had to read the whole table: meetings by their number, of all networks and of one.
create index meeting_ordinal on meeting (coalesce(ordinal, 0), id);
create index meeting_network_ordinal on meeting (network_slug, coalesce(ordinal, 0), id);
-- The history by the legal date, also where what was corrected and what was edited is shown: of all records and of one.
create index activity_by_happened on activity (happened_sort, id);
create index activity_subject_by_happened on activity_subject (ref, happened_sort, activity_id);
-- The memberships of the cities that a name finds.
create index membership_city_id on membership (city_id);
-- The meetings at which a city was present.
create index attendance_by_city on attendance (city_slug, meeting_id);
-- What was written last stands in the index at once: as a list of its own, it made the index cost more than the whole table.
alter index commitment_themes set (fastupdate = off);
alter index commitment_sdgs set (fastupdate = off);
