--liquibase formatted sql

--changeset paideia:20261129-0740-working-copy-create
-- The DOCX of a signature, on the city's letterhead of that time or on blank paper (null); the letterhead may have gone since.
create table working_copy (
    adherence_id uuid        primary key references adherence (id),
    file_id      uuid        not null references stored_file (id),
    letterhead   uuid,
    made_at      timestamptz not null
);
create index working_copy_file on working_copy (file_id);
