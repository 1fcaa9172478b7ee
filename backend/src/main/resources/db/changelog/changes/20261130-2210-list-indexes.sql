--liquibase formatted sql

--changeset paideia:20261130-2210-list-indexes
-- The networks of each city of a list are read from the index alone, in their order.
create index membership_admitted on membership (city_slug, network_slug) where state = 'ADMITTED';
-- A page of the register by progress and theme: an index has no order by a theme among several, so that the themes are looked at in the index,
-- and the table is read for the rows of the page alone.
drop index commitment_by_progress;
create index commitment_by_progress on commitment (progress, sorted_at, id) include (shown, themes);
create index commitment_by_progress_due on commitment (progress, due_sort, id) include (shown, themes);
