--liquibase formatted sql

--changeset paideia:20261129-1120-invitation-role
-- In which role somebody invited, so that the right to invite can be looked at again when the invitation is accepted.
alter table invitation add column invited_as varchar(40);
update invitation i set invited_as = case
    when exists (select 1 from mandate m where m.person_id = i.invited_by_id and m.city = i.city and m.role = 'FOCAL_POINT') then 'FOCAL_POINT'
    when exists (select 1 from mandate m where m.person_id = i.invited_by_id and m.role in ('SECRETARIAT', 'COORDINATOR')) then 'SECRETARIAT'
    else 'ADMIN' end;
alter table invitation alter column invited_as set not null;
create index invitation_pending on invitation (invited_by_id) where state = 'PENDING';
