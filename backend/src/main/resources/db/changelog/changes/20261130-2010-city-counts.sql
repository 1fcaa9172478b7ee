--liquibase formatted sql

--changeset paideia:20261130-2010-city-counts
-- How many networks have admitted a city, and how many declarations it has signed: kept with the city, so that cities are sorted
-- by them in one index.
alter table city add column memberships integer not null default 0, add column signatures integer not null default 0;
create index city_memberships on city (memberships, id);
create index city_signatures on city (signatures, id);

--changeset paideia:20261130-2010-city-counts-kept splitStatements:false
-- Counted by the database where the state changes, whoever changes it: the row of the city is locked while it is counted, so that
-- no change is lost between two that come at once.
create function count_membership_of_city() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.state = 'ADMITTED' then
        update city set memberships = memberships - 1 where id = old.city_id;
    end if;
    if tg_op <> 'DELETE' and new.state = 'ADMITTED' then
        update city set memberships = memberships + 1 where id = new.city_id;
    end if;
    return null;
end $$;
create function count_signature_of_city() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.state = 'SIGNED' then
        update city set signatures = signatures - 1 where id = old.city_id;
    end if;
    if tg_op <> 'DELETE' and new.state = 'SIGNED' then
        update city set signatures = signatures + 1 where id = new.city_id;
    end if;
    return null;
end $$;
create trigger membership_counted after insert or delete on membership
    for each row execute function count_membership_of_city();
create trigger membership_recounted after update on membership
    for each row when (old.state is distinct from new.state) execute function count_membership_of_city();
create trigger adherence_counted after insert or delete on adherence
    for each row execute function count_signature_of_city();
create trigger adherence_recounted after update on adherence
    for each row when (old.state is distinct from new.state) execute function count_signature_of_city();
-- To make the triggers, the tables were locked against changes: what is counted now and what the triggers count meet without a gap.
update city c set memberships = (select count(*) from membership m where m.city_id = c.id and m.state = 'ADMITTED'),
                  signatures = (select count(*) from adherence a where a.city_id = c.id and a.state = 'SIGNED');
