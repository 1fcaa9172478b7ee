--liquibase formatted sql

--changeset paideia:20261129-1700-commitment-create
create table commitment (
    id                uuid         primary key,
    version           bigint       not null,
    created_at        timestamptz  not null,
    updated_at        timestamptz  not null,
    city_id           uuid         not null references city (id),
    city_slug         varchar(100) collate "C" not null,
    country           varchar(2)   collate "C" not null,
    declaration_id    uuid         references declaration (id),
    declaration_slug  varchar(100) collate "C",
    text_version      integer,
    block_id          uuid,
    adherence_id      uuid         references adherence (id),
    network_id        uuid         not null references network (id),
    network_slug      varchar(100) collate "C" not null,
    reviewer_id       uuid         not null references network (id),
    reviewer_slug     varchar(100) collate "C" not null,
    state             varchar(20)  not null,
    shown             boolean      not null,
    progress          varchar(20)  not null,
    progress_reason   varchar(2000),
    source_language   varchar(12)  not null,
    titles            jsonb        not null,
    sort_title        varchar(300) collate "C" not null,
    descriptions      jsonb,
    themes            varchar(100)[] not null,
    sdgs              integer[]    not null,
    department        varchar(200),
    partners          varchar(200)[] not null,
    resources         jsonb,
    indicator         jsonb,
    starts_on         date,
    due_on            date,
    due_sort          date         not null,
    milestones        jsonb        not null,
    last_milestone    integer      not null,
    rounds            integer      not null,
    submitted_at      timestamptz,
    published_on      date,
    sorted_at         timestamptz  not null,
    revisions         integer      not null,
    last_accepted_on  date,
    extension_months  integer      not null,
    amber_on          date,
    red_on            date,
    report_sort       date         not null,
    on_hold_since     date,
    on_hold_note      varchar(2000),
    withdrawn_on      date,
    withdrawal_reason varchar(40),
    withdrawal_note   varchar(2000),
    search_text       text         not null,
    -- It stands on a signature with its version, or on none.
    constraint commitment_ground check ((declaration_id is null) = (adherence_id is null)
        and (declaration_id is null) = (text_version is null) and (block_id is null or declaration_id is not null)),
    -- A report is due on what is public, goes on, and nothing else.
    constraint commitment_due check ((amber_on is not null) = (state = 'PUBLISHED' and progress not in ('COMPLETED', 'ABANDONED')))
);
create index commitment_sorted on commitment (sorted_at, id);
create index commitment_by_city on commitment (city_slug, sorted_at, id);
create index commitment_by_country on commitment (country, sorted_at, id);
create index commitment_by_network on commitment (network_slug, sorted_at, id);
create index commitment_by_reviewer on commitment (reviewer_slug, sorted_at, id);
create index commitment_by_declaration on commitment (declaration_slug, sorted_at, id);
create index commitment_by_clause on commitment (block_id, sorted_at, id);
create index commitment_by_state on commitment (state, sorted_at, id);
create index commitment_by_progress on commitment (progress, sorted_at, id);
create index commitment_by_due on commitment (due_sort, id);
create index commitment_by_report on commitment (report_sort, id);
create index commitment_by_title on commitment (sort_title, id);
create index commitment_amber on commitment (amber_on, red_on) where amber_on is not null;
create index commitment_red on commitment (red_on) where red_on is not null;
create index commitment_held on commitment (sorted_at, id) where on_hold_since is not null;
create index commitment_themes on commitment using gin (themes);
create index commitment_sdgs on commitment using gin (sdgs);
create index commitment_text on commitment using gin (search_text gin_trgm_ops) with (fastupdate = off);
create index commitment_outcomes on commitment (declaration_slug, block_id, progress, city_slug) where state = 'PUBLISHED';
create index commitment_city_id on commitment (city_id);
create index commitment_declaration_id on commitment (declaration_id);
create index commitment_adherence_id on commitment (adherence_id);
create index commitment_network_id on commitment (network_id);
create index commitment_reviewer_id on commitment (reviewer_id);

create table commitment_review (
    id            uuid          primary key,
    commitment_id uuid          not null references commitment (id),
    round         integer       not null,
    submitted_at  timestamptz   not null,
    outcome       varchar(20)   not null,
    reviewed_at   timestamptz,
    words         varchar(2000),
    comments      jsonb         not null,
    constraint commitment_review_round unique (commitment_id, round)
);

create table commitment_revision (
    id            uuid          primary key,
    version       bigint        not null,
    created_at    timestamptz   not null,
    updated_at    timestamptz   not null,
    commitment_id uuid          not null references commitment (id),
    number        integer       not null,
    state         varchar(20)   not null,
    before        jsonb         not null,
    after         jsonb         not null,
    note          varchar(2000) not null,
    decided_at    timestamptz,
    words         varchar(2000),
    constraint commitment_revision_number unique (commitment_id, number)
);
-- One proposal at a time, also when two deputies send theirs in the same moment.
create unique index commitment_revision_open on commitment_revision (commitment_id) where state = 'PROPOSED';
