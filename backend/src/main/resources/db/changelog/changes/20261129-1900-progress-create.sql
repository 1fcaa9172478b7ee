--liquibase formatted sql

--changeset paideia:20261129-1900-progress-create
create table progress_report (
    id              uuid         primary key,
    version         bigint       not null,
    created_at      timestamptz  not null,
    updated_at      timestamptz  not null,
    commitment_id   uuid         not null references commitment (id) on delete cascade,
    number          integer      not null,
    state           varchar(20)  not null,
    source_language varchar(12)  not null,
    from_day        date         not null,
    to_day          date         not null,
    percentage      integer      not null,
    progress        varchar(20)  not null,
    reason          varchar(2000),
    indicator_value jsonb,
    narratives      jsonb,
    milestones      integer[]    not null,
    evidence        jsonb        not null,
    evidence_count  integer      not null,
    rounds          integer      not null,
    submitted_at    timestamptz,
    accepted_on     date,
    constraint progress_report_number unique (commitment_id, number),
    constraint progress_report_period check (from_day <= to_day),
    constraint progress_report_percentage check (percentage between 0 and 100),
    constraint progress_report_waits check ((submitted_at is not null) = (state = 'SUBMITTED')),
    constraint progress_report_accepted check ((accepted_on is not null) = (state = 'ACCEPTED'))
);
-- One report at a time, also when two deputies begin theirs in the same moment.
create unique index progress_report_open on progress_report (commitment_id) where state <> 'ACCEPTED';
create index progress_report_waiting on progress_report (submitted_at, id) where state = 'SUBMITTED';
create index progress_report_evidence on progress_report using gin (evidence jsonb_path_ops) with (fastupdate = off);

create table progress_report_review (
    id           uuid          primary key,
    report_id    uuid          not null references progress_report (id) on delete cascade,
    round        integer       not null,
    submitted_at timestamptz   not null,
    outcome      varchar(20)   not null,
    reviewed_at  timestamptz,
    words        varchar(2000),
    comments     jsonb         not null,
    constraint progress_report_review_round unique (report_id, round)
);

create table extension_request (
    id            uuid          primary key,
    version       bigint        not null,
    created_at    timestamptz   not null,
    updated_at    timestamptz   not null,
    commitment_id uuid          not null references commitment (id) on delete cascade,
    state         varchar(20)   not null,
    months        integer       not null,
    reason        varchar(2000) not null,
    due_on        date          not null,
    decided_at    timestamptz,
    words         varchar(2000),
    constraint extension_request_months check (months between 1 and 6)
);
create unique index extension_request_open on extension_request (commitment_id) where state = 'ASKED';
create index extension_request_commitment_id on extension_request (commitment_id);

create table report_reminder (
    commitment uuid        not null references commitment (id) on delete cascade,
    due_on     date        not null,
    reminder   varchar(20) not null,
    ordered_on date        not null,
    primary key (commitment, due_on, reminder)
);

-- What waits for reviewers, whatever it is, as one list.
create view waiting_review as
    select id, cast('COMMITMENT' as varchar(20)) as kind, id as commitment, submitted_at as since
      from commitment where state = 'SUBMITTED'
    union all
    select id, 'REVISION', commitment_id, created_at from commitment_revision where state = 'PROPOSED'
    union all
    select r.id, 'REPORT', r.commitment_id, r.submitted_at
      from progress_report r join commitment a on a.id = r.commitment_id and a.state = 'PUBLISHED'
     where r.state = 'SUBMITTED'
    union all
    select x.id, 'EXTENSION', x.commitment_id, x.created_at
      from extension_request x join commitment a on a.id = x.commitment_id and a.amber_on is not null
     where x.state = 'ASKED';

-- Commitments counted: each row is of one network, declaration, kind, progress and light.
create table commitment_figure (
    network     varchar(100) collate "C" not null,
    declaration varchar(100) collate "C" not null,
    dimension   varchar(20)  not null,
    key         varchar(100) collate "C" not null,
    progress    varchar(20)  not null,
    light       varchar(20)  not null,
    total       bigint       not null,
    primary key (dimension, network, declaration, key, progress, light)
);
create table commitment_figure_time (
    id    integer     primary key check (id = 1),
    as_of timestamptz not null
);
insert into commitment_figure_time (id, as_of) values (1, now());
