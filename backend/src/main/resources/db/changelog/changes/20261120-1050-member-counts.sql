--liquibase formatted sql

--changeset paideia:20261120-1050-member-counts
-- How many members a network has is counted in this index alone.
create index membership_members on membership (network_id) where state = 'ADMITTED';
--changeset paideia:20261120-1050-membership-submitted
alter table membership add column submitted_at timestamptz;
update membership m set submitted_at = t.at from transition t where t.record_id = m.id and t.to_state = 'SUBMITTED';
--changeset paideia:20261120-1050-history-names
-- What the cities and networks are called that the history tells of: they are kept by features that come later.
create view named_city as select slug, names from city;
create view named_network as select slug, names from network;
