--liquibase formatted sql

--changeset paideia:20261120-1120-signed-document-create
-- The PDF of a signature, apart from it: a signature never changes, its PDF is made when it is first asked for.
create table signed_document (
    adherence_id uuid        primary key references adherence (id),
    file_id      uuid        not null references stored_file (id),
    sha256       varchar(64) not null,
    made_at      timestamptz not null
);
create index signed_document_sha256 on signed_document (sha256);
create index signed_document_file on signed_document (file_id);

alter table adherence add column resolution_file uuid references stored_file (id);
create index adherence_resolution_file on adherence (resolution_file) where resolution_file is not null;
