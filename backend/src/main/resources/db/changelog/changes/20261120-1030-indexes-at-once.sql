--liquibase formatted sql

--changeset paideia:20261120-1030-indexes-at-once
-- A GIN index that puts off its updates makes searches after an import so dear that the planner reads the whole table.
-- Names change seldom: pay when writing.
alter index city_name_folded set (fastupdate = off);
alter index city_themes set (fastupdate = off);
alter index network_lineage set (fastupdate = off);
