--liquibase formatted sql

--changeset paideia:20261130-2110-adherence-paper
alter table adherence
    add column further_signatories jsonb,
    -- The city's arms as they were when it signed.
    add column arms_file           uuid references stored_file (id),
    -- How a signature that was given on paper came to be known here, and the sheet with the hands on it.
    add column on_paper            jsonb,
    add column scan_file           uuid references stored_file (id);
-- Files are held against them before they are removed.
create index adherence_arms_file on adherence (arms_file) where arms_file is not null;
create index adherence_scan_file on adherence (scan_file) where scan_file is not null;
