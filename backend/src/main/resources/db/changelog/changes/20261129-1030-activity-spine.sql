--liquibase formatted sql

--changeset paideia:20261129-1030-record-title
-- What records are called, for whoever names them without knowing their feature: the history, the titles of pages, the search.
create table record_title (
    ref             varchar(150) primary key,
    kind            varchar(40)  not null,
    record          varchar(100) not null,
    names           jsonb        not null,
    source_language varchar(20)  not null,
    page            varchar(200) not null,
    address         varchar(200) not null,
    line            jsonb,
    open            boolean      not null,
    words           text         not null
);
create index record_title_page on record_title (page) where open;
create index record_title_words on record_title using gin (words gin_trgm_ops) with (fastupdate = off);
create index record_title_kind on record_title (kind, ref);
insert into record_title (ref, kind, record, names, source_language, page, address, open, words)
    select 'CITY ' || slug, 'CITY', slug, names, source_language, '/cities/' || slug, '/cities/' || slug, true,
           lower((select ' | ' || string_agg(value, ' | ' order by key) || ' | ' from jsonb_each_text(names))) from city;
insert into record_title (ref, kind, record, names, source_language, page, address, open, words)
    select 'NETWORK ' || slug, 'NETWORK', slug, names, source_language, '/networks/' || slug, '/networks/' || slug, true,
           lower((select ' | ' || string_agg(value, ' | ' order by key) || ' | ' from jsonb_each_text(names))) from network;
insert into record_title (ref, kind, record, names, source_language, page, address, open, words)
    select 'DECLARATION ' || slug, 'DECLARATION', slug, titles, source_language, '/declarations/' || slug, '/declarations/' || slug, state <> 'DRAFT',
           lower((select ' | ' || string_agg(value, ' | ' order by key) || ' | ' from jsonb_each_text(titles))) from declaration;
insert into record_title (ref, kind, record, names, source_language, page, address, open, words)
    select 'MEETING ' || slug, 'MEETING', slug, titles, source_language, '/meetings/' || slug, '/meetings/' || slug, audience = 'PUBLIC',
           lower((select ' | ' || string_agg(value, ' | ' order by key) || ' | ' from jsonb_each_text(titles))) from meeting;
insert into record_title (ref, kind, record, names, source_language, page, address, open, words)
    select 'DAY ' || id, 'DAY', id::text, titles, source_language, '/days/' || id, '/days/' || id, true,
           lower((select ' | ' || string_agg(value, ' | ' order by key) || ' | ' from jsonb_each_text(titles))) from day;
insert into record_title (ref, kind, record, names, source_language, page, address, open, words)
    select 'THEME ' || slug, 'THEME', slug, labels, source_language, '/cities?theme=' || slug, '/themes/' || slug, true,
           lower((select ' | ' || string_agg(value, ' | ' order by key) || ' | ' from jsonb_each_text(labels))) from theme;

--changeset paideia:20261129-1031-activity-spine
-- An entry names its event, its legal date and the records that it is about; no column and no view for any one feature.
-- seq is taken when the entry is written, position when it is published: dense, in the order of seq, and final.
alter table activity
    add column seq bigint,
    add column position bigint,
    add column event varchar(80),
    add column nature varchar(10),
    add column visibility varchar(10),
    add column news boolean not null default false,
    add column superseded boolean not null default false,
    add column about jsonb,
    add column happened_edtf varchar(40),
    add column happened_precision varchar(20),
    add column happened_earliest date,
    add column happened_latest date,
    add column happened_as_written varchar(200),
    add column happened_sort date;
update activity a set seq = n.seq from (select id, row_number() over (order by at, id) as seq from activity) n where n.id = a.id;
update activity set
    visibility = case when open then 'PUBLIC' when confidential then 'LEADING' else 'ACTING' end,
    event = lower(replace(record_kind, '_', '-')) || '.' || case
        when record_kind = 'MANDATE' and action = 'TRANSITIONED' then case changes -> 0 ->> 'after' when 'ENDED' then 'ended' else 'granted' end
        when record_kind = 'MANDATE_REQUEST' and action = 'TRANSITIONED' then case changes -> 0 ->> 'after' when 'PENDING' then 'made' else lower(changes -> 0 ->> 'after') end
        when record_kind = 'INVITATION' and action = 'TRANSITIONED' then case changes -> 0 ->> 'after' when 'PENDING' then 'sent' else lower(changes -> 0 ->> 'after') end
        when record_kind = 'MEMBERSHIP' and action = 'TRANSITIONED' then case changes -> 0 ->> 'after'
            when 'DRAFT' then 'drafted' when 'ON_HOLD' then 'paused' when 'WITHDRAWN' then 'ended'
            when 'ADMITTED' then case changes -> 0 ->> 'before' when 'ON_HOLD' then 'resumed' else 'admitted' end
            else lower(changes -> 0 ->> 'after') end
        when record_kind = 'ADHERENCE' and action = 'CREATED' then 'drafted'
        when record_kind = 'ADHERENCE' and action = 'TRANSITIONED' then lower(changes -> 0 ->> 'after')
        when record_kind = 'DECLARATION' and action = 'CREATED' then case when open then 'issued' else 'drafted' end
        when record_kind = 'DECLARATION' and action = 'TRANSITIONED' then case changes -> 0 ->> 'after' when 'OPEN' then 'opened' else 'closed' end
        when record_kind = 'MEETING' and action = 'TRANSITIONED' then case changes -> 0 ->> 'after'
            when 'TENTATIVE' then case when changes -> 0 ->> 'before' is null then 'announced' else 'postponed' end
            when 'CONFIRMED' then case when changes -> 0 ->> 'before' is null then 'announced' else 'confirmed' end
            else lower(changes -> 0 ->> 'after') end
        when action = 'DELETED' and record_kind in ('ADHERENCE', 'MEMBERSHIP') then 'discarded'
        when action = 'CREATED' and record_kind = 'FILE' then 'stored'
        else lower(replace(action, '_', '-')) end;
update activity set nature = case when event in ('membership.submitted', 'membership.admitted', 'membership.declined',
        'membership.paused', 'membership.resumed', 'membership.ended', 'adherence.signed', 'adherence.withdrawn',
        'declaration.issued', 'declaration.opened', 'declaration.closed', 'meeting.announced', 'meeting.refined',
        'meeting.moved', 'meeting.confirmed', 'meeting.postponed', 'meeting.held', 'meeting.cancelled')
    then 'HAPPENED' else 'EDIT' end;
update activity set happened_precision = 'UNKNOWN', happened_sort = '0001-01-01' where nature = 'HAPPENED';
update activity a set happened_edtf = m.since_edtf, happened_precision = m.since_precision, happened_earliest = m.since_earliest,
        happened_latest = m.since_latest, happened_as_written = m.since_as_written,
        happened_sort = coalesce(m.since_latest, '0001-01-01')
    from membership m where a.event = 'membership.admitted' and a.record_id = m.id::text;
update activity set happened_edtf = (at at time zone 'UTC')::date::text, happened_precision = 'DAY',
        happened_earliest = (at at time zone 'UTC')::date, happened_latest = (at at time zone 'UTC')::date,
        happened_sort = (at at time zone 'UTC')::date
    where nature = 'HAPPENED' and event not in ('membership.admitted', 'declaration.issued', 'meeting.held');
update activity a set happened_edtf = d.year::text, happened_precision = 'YEAR', happened_earliest = make_date(d.year, 1, 1),
        happened_latest = make_date(d.year, 12, 31), happened_sort = make_date(d.year, 12, 31)
    from declaration d where a.event = 'declaration.issued' and a.record_id = d.slug;
update activity a set happened_edtf = m.edtf, happened_precision = m.precision, happened_earliest = m.earliest,
        happened_latest = m.latest, happened_as_written = m.as_written, happened_sort = coalesce(m.latest, '0001-01-01')
    from meeting m where a.event = 'meeting.held' and a.record_id = m.slug;
update activity set happened_sort = (at at time zone 'UTC')::date where happened_sort is null;
update activity set about = (
    select jsonb_agg(jsonb_build_object('kind', kind, 'key', key) order by place)
    from (select distinct on (kind, key) kind, key, place
          from (values (0, record_kind, record_id), (1, 'CITY', city), (2, 'NETWORK', network), (3, 'DECLARATION', declaration))
              as named (place, kind, key)
          where key is not null order by kind, key, place) as subjects);
update activity set position = seq;
alter table activity
    alter column seq set not null,
    alter column event set not null,
    alter column nature set not null,
    alter column visibility set not null,
    alter column about set not null,
    alter column happened_sort set not null,
    alter column news drop default,
    alter column superseded drop default,
    drop column open, drop column confidential, drop column action,
    drop column city, drop column network, drop column declaration;
alter table activity alter column seq add generated by default as identity;
select setval(pg_get_serial_sequence('activity', 'seq'), greatest((select max(seq) from activity), 1));
create unique index activity_position on activity (position) where position is not null;
create index activity_unpublished on activity (seq) where position is null;
create index activity_news on activity (position) where news;
create index activity_happened on activity (happened_sort, id) where nature = 'HAPPENED' and not superseded;
create index activity_event on activity (event, at, id);
create index activity_kind on activity (record_kind, at, id);

create table activity_subject (
    ref           varchar(150) not null,
    activity_id   uuid         not null references activity (id),
    at            timestamptz  not null,
    nature        varchar(10)  not null,
    visibility    varchar(10)  not null,
    superseded    boolean      not null,
    happened_sort date         not null,
    news          boolean      not null,
    position      bigint,
    primary key (ref, activity_id)
);
insert into activity_subject
    select s ->> 'kind' || ' ' || (s ->> 'key'), a.id, a.at, a.nature, a.visibility, false, a.happened_sort, false, a.position
    from activity a, jsonb_array_elements(a.about) s;
create index activity_subject_activity on activity_subject (activity_id);
create index activity_subject_at on activity_subject (ref, at, activity_id);
create index activity_subject_nature on activity_subject (ref, nature, at, activity_id);
create index activity_subject_happened on activity_subject (ref, happened_sort, activity_id) where nature = 'HAPPENED' and not superseded;
create index activity_subject_news on activity_subject (ref, position) where news;
drop view named_city;
drop view named_network;
drop view named_declaration;
