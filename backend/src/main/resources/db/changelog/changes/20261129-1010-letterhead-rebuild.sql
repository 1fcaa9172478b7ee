--liquibase formatted sql

--changeset paideia:20261129-1010-letterhead-left-out
-- What the file had that was sent as a letterhead and the rebuilt one has not (decision 037).
alter table stored_file add column left_out varchar(40)[] not null default '{}';

--changeset paideia:20261129-1015-letterhead-working-copies
-- Documents that were made on letterheads as they were sent may still fetch what those named. They are made anew, on the
-- rebuilt letterhead, when somebody next asks for them; their objects go with the next sweep.
create temporary table made_on_letterhead on commit drop as
    select f.id, f.object from stored_file f join working_copy w on w.file_id = f.id where w.letterhead is not null;
insert into loose_object (key, sweep_after) select object, now() from made_on_letterhead;
delete from working_copy where file_id in (select id from made_on_letterhead);
delete from stored_file where id in (select id from made_on_letterhead);
